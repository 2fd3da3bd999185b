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

    private static final int MOST_LISTED = 1000;

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
                    "The id of an appropriate body, or operator for the mails to operators; every one unless told")
    @Completion(BoxCompleter.class)
    String body = "";

    @Argument(
            index = 2,
            name = "message",
            description = "The id of a message of this body, as the list shows it; drop needs one")
    @Completion(MessageCompleter.class)
    long message;

    @Option(name = "--most", description = "How many of each body are listed, 1 to 1000")
    int most = 100;

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
        if (most < 1 || most > MOST_LISTED) {
            throw new Refused("--most is a number from 1 to " + MOST_LISTED);
        }
        var listing = new Listing("Body", "Id", "State", "Kind", "Since", "Next try", "Tries", "To person", "Problem");
        for (var box : boxes()) {
            outbox.waiting(box, most).forEach(message -> add(listing, box, message));
            outbox.refused(box, most).forEach(letter -> add(listing, box, letter));
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
        boxes().forEach(box -> listing.add(box, message == 0 ? outbox.retry(box) : outbox.retry(box, message)));
        print(listing);
    }

    private void drop() {
        if (body.isEmpty() || message == 0) {
            throw new Refused(
                    "Say which message of which appropriate body is given up: ect:outbox drop BODY ID, both as"
                            + " ect:outbox shows them");
        }
        var refusals = outbox.drop(box(), message);
        if (!refusals.isEmpty()) {
            throw Refused.by(refusals);
        }
        var listing = new Listing("Body", "Given up");
        listing.add(body, message);
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
