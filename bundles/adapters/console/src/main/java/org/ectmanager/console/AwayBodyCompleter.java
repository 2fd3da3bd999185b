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

/** Completes the id of an appropriate body whose plugin is away. */
@Service
public final class AwayBodyCompleter implements Completer {

    @Reference
    AwayBodies away;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids = Stream.concat(away.all().stream(), away.retired().stream())
                .map(body -> body.body().value())
                .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
