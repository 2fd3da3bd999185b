/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.message.Letter;

/** Completes whose mails are meant: those of an appropriate body that is present, or those to operators. */
@Service
public final class BoxCompleter implements Completer {

    @Reference
    BodyRegistry bodies;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var boxes = Stream.concat(
                        bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .map(Object::toString)
                .toList();
        return new StringsCompleter(boxes).complete(session, line, candidates);
    }
}
