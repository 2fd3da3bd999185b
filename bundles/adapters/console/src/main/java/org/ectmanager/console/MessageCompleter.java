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
import org.ectmanager.application.operator.OperateOutbox;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.domain.body.BodyId;

/** Completes the id of a message that waits or was refused, once the line says whose. */
@Service
public final class MessageCompleter implements Completer {

    private static final int MOST = 100;

    @Reference
    BodyRegistry bodies;

    @Reference
    OperateOutbox outbox;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var named = List.of(line.getArguments());
        var ids = Stream.concat(bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .filter(box -> named.contains(box.value()))
                .flatMap(this::messages)
                .distinct()
                .map(String::valueOf)
                .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }

    private Stream<Long> messages(BodyId box) {
        return Stream.concat(
                outbox.waiting(box, MOST).stream().map(Pending::id),
                outbox.refused(box, MOST).stream().map(Refused::message));
    }
}
