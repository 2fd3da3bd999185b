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
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;

/** Completes the id of an appropriate body that is here or away. */
@Service
public final class AnyBodyCompleter implements Completer {

    @Reference
    BodyRegistry bodies;

    @Reference
    AwayBodies away;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids = Stream.concat(
                        bodies.all().stream().map(body -> body.profile().id()),
                        Stream.concat(away.all().stream(), away.retired().stream())
                                .map(KeptLook::body))
                .map(BodyId::value)
                .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
