/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.operator.OperateOutbox;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;

/** Lists messages that wait or were refused for good, tries them again now, or gives one up. */
@Service
@Command(
        scope = "ect",
        name = "outbox",
        description = "Lists messages that wait or were refused for good, tries them again now, or gives one up")
public final class OutboxCommand extends ListingCommand {

    @Reference
    OperateOutbox outbox;

    @Argument(
            index = 0,
            name = "what",
            description =
                    "list; retry, to try now what failed or was refused; or drop, to give a message up. list unless"
                            + " told")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "retry", "drop"})
    String what = "list";

    @Argument(
            index = 1,
            name = "body",
            description =
                    "The id of an appropriate body, or operator for the mails to operators; every one unless told",
            valueToShowInHelp = "")
    @Completion(BoxCompleter.class)
    String body = "";

    @Argument(
            index = 2,
            name = "message",
            description = "The id of a message of this body, as the list shows it; drop needs one",
            valueToShowInHelp = "")
    @Completion(MessageCompleter.class)
    String message = "";

    @Option(name = "--most", description = "How many of each body are listed, 1 to 1000")
    String most = "100";

    @Override
    void work() {
        switch (what) {
            case "list" -> list();
            case "retry" -> retry();
            case "drop" -> drop();
            default -> throw unknown("outbox", "list, retry and drop");
        }
    }

    private void list() {
        var each = typed("--most", most).count(1, MOST_LISTED);
        var listing = new Listing("Body", "Id", "State", "Kind", "Since", "Next try", "Tries", "To person", "Problem");
        for (var box : boxes()) {
            outbox.waiting(box, each).forEach(message -> add(listing, box, message));
            outbox.refused(box, each).forEach(letter -> add(listing, box, letter));
        }
        print(listing);
    }

    private static void add(Listing listing, BodyId box, Pending message) {
        listing.add(
                box,
                message.id(),
                "waiting",
                message.kind(),
                message.since(),
                Optional.of(message.next()),
                Optional.of(message.attempts()),
                Optional.empty(),
                message.problem());
    }

    private static void add(Listing listing, BodyId box, Letters.Refused letter) {
        listing.add(
                box,
                letter.message(),
                "refused",
                letter.kind(),
                letter.at(),
                Optional.empty(),
                Optional.empty(),
                letter.reader().map(PersonId::value),
                letter.problem());
    }

    private void retry() {
        var listing = new Listing("Body", "Tried again");
        if (message.isEmpty()) {
            boxes().forEach(box -> listing.add(box, outbox.retry(box)));
        } else {
            listing.add(box(), retried(box(), typed("message", message).number()));
        }
        print(listing);
    }

    private int retried(BodyId box, long id) {
        var tried = outbox.retry(box, id);
        if (tried == 0) {
            throw new Refused(
                    "No message of this id waits or was refused there. Type ect:outbox to see those that there are");
        }
        return tried;
    }

    private void drop() {
        if (body.isEmpty() || message.isEmpty()) {
            throw new Refused(
                    "Say which message of which appropriate body is given up: ect:outbox drop BODY ID, both as"
                            + " ect:outbox shows them");
        }
        var id = typed("message", message).number();
        var refusals = outbox.drop(box(), id);
        if (!refusals.isEmpty()) {
            throw Refused.by(refusals);
        }
        var listing = new Listing("Body", "Given up");
        listing.add(body, id);
        print(listing);
    }

    private List<BodyId> boxes() {
        if (!body.isEmpty()) {
            return List.of(box());
        }
        var all = new ArrayList<>(chosen(""));
        all.add(Letter.TO_OPERATORS);
        return all;
    }

    private BodyId box() {
        return body.equals(Letter.TO_OPERATORS.value()) ? Letter.TO_OPERATORS : one(body);
    }
}
