/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.domain.body.BodyId;

/** Lists messages that are not sent yet, or tries the failed ones again now. */
@Service
@Command(
        scope = "ect",
        name = "outbox",
        description = "Lists messages that are not sent yet, or tries the failed ones again now")
public final class OutboxCommand implements Action {

    @Reference
    Inspect inspect;

    @Reference
    BodyRegistry bodies;

    @Argument(index = 0, name = "what", description = "list or retry; list unless told")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "retry"})
    String what = "list";

    @Argument(index = 1, name = "body", description = "The id of an appropriate body; every one unless told")
    @Completion(BodyCompleter.class)
    String body = "";

    @Option(name = "--most", description = "How many of each body are listed")
    int most = 100;

    @Option(name = "--json", description = "Answer as JSON, for programs")
    boolean json;

    @Override
    public Object execute() {
        switch (what) {
            case "list" -> list();
            case "retry" -> retry();
            default -> throw new IllegalArgumentException("ect:outbox knows list and retry");
        }
        return null;
    }

    private void list() {
        var listing = new Listing("Body", "Id", "Kind", "Since", "Next try", "Tries", "Problem");
        for (var id : chosen()) {
            inspect.outbox(id, most)
                    .forEach(message -> listing.add(
                            id,
                            message.id(),
                            message.kind(),
                            message.since(),
                            message.next(),
                            message.attempts(),
                            message.problem()));
        }
        listing.print(System.out, json);
    }

    private void retry() {
        var listing = new Listing("Body", "Tried again");
        chosen().forEach(id -> listing.add(id, inspect.retry(id)));
        listing.print(System.out, json);
    }

    private List<BodyId> chosen() {
        return body.isEmpty()
                ? bodies.all().stream().map(present -> present.profile().id()).toList()
                : List.of(new BodyId(body));
    }
}
