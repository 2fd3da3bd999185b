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
import org.ectmanager.application.report.OperatePlans;

/** Completes the number of an early career teacher's record, once the line names an appropriate body, here or away. */
@Service
public final class EctCompleter implements Completer {

    @Reference
    BodyRegistry bodies;

    @Reference
    AwayBodies away;

    @Reference
    OperatePlans plans;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var named = List.of(line.getArguments());
        var numbers = Stream.of(
                        bodies.all().stream().map(body -> body.profile().id()),
                        away.all().stream().map(KeptLook::body),
                        away.retired().stream().map(KeptLook::body))
                .flatMap(each -> each)
                .filter(body -> named.contains(body.value()))
                .findFirst()
                .map(plans::ects)
                .orElse(List.of());
        return new StringsCompleter(numbers.stream().map(String::valueOf).toList()).complete(session, line, candidates);
    }
}
