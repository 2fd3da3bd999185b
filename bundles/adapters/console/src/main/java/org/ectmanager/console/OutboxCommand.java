/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.operator.Inspect;

/** Lists messages that are not sent yet, or tries the failed ones again now. */
@Service
@Command(
        scope = "ect",
        name = "outbox",
        description = "Lists messages that are not sent yet, or tries the failed ones again now")
public final class OutboxCommand extends ListingCommand {

    @Reference
    Inspect inspect;

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

    @Override
    void work() {
        switch (what) {
            case "list" -> list();
            case "retry" -> retry();
            default -> throw unknown("outbox", "list and retry");
        }
    }

    private void list() {
        var listing = new Listing("Body", "Id", "Kind", "Since", "Next try", "Tries", "Problem");
        for (var id : chosen(body)) {
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
        print(listing);
    }

    private void retry() {
        var listing = new Listing("Body", "Tried again");
        chosen(body).forEach(id -> listing.add(id, inspect.retry(id)));
        print(listing);
    }
}
