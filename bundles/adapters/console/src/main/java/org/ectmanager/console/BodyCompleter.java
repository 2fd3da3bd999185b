/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.body.BodyRegistry;

/** Completes the id of an appropriate body that is present. */
@Service
public final class BodyCompleter implements Completer {

    @Reference
    BodyRegistry bodies;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids = bodies.all().stream().map(body -> body.profile().id().value()).toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
