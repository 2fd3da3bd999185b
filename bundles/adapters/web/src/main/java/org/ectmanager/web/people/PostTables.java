/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Table.Column;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/** Who has a position, and who had one before. Early career teachers have lists of their own. */
public final class PostTables {

    /** In place of a username. */
    public static final String NOT_ACCEPTED = "Shown once accepted";

    private PostTables() {}

    /** @param list the address below which each post has its own */
    public static Table held(String list, List<Appointed> there) {
        return held(list, there, Map.of());
    }

    /** @param usernames of those who accepted, for whoever may see them; without any there is no such column */
    public static Table held(String list, List<Appointed> there, Map<PersonId, String> usernames) {
        var head = new ArrayList<>(List.of(
                Table.words("Name"), Table.words("Position"), Table.words("E-mail address"), Table.words("Accepted")));
        if (!usernames.isEmpty()) {
            head.add(Table.words("Username"));
        }
        return Table.of("People with a position", head.toArray(Column[]::new))
                .whenEmpty("Nobody has a position here yet.")
                .rows(there.stream()
                        .filter(PostTables::isStaff)
                        .map(appointed -> row(list, appointed, usernames))
                        .toList());
    }

    private static List<Cell> row(String list, Appointed appointed, Map<PersonId, String> usernames) {
        var cells = new ArrayList<>(List.of(
                Cell.of(Link.to(
                        list + "/" + appointed.appointment().id(),
                        appointed.person().name().full())),
                Cell.of(appointed.appointment().position().title()),
                Cell.of(appointed.person().email().value()),
                Cell.of(appointed.appointment().isAccepted() ? "Yes" : "Not yet")));
        if (!usernames.isEmpty()) {
            username(appointed, usernames).map(Cell::of).ifPresent(cells::add);
        }
        return cells;
    }

    /**
     * Empty for whoever sees no usernames. Of somebody who has not accepted there is none to see: a typed address shows
     * nothing of whose it is.
     */
    public static Optional<String> username(Appointed appointed, Map<PersonId, String> usernames) {
        return usernames.isEmpty()
                ? Optional.empty()
                : Optional.of(usernames.getOrDefault(appointed.person().id(), NOT_ACCEPTED));
    }

    /** Empty when nobody has left. */
    public static Optional<Table> ended(List<Ended> ended, Clock clock) {
        var rows = ended.stream()
                .filter(past -> isStaff(past.appointed()))
                .map(past -> List.of(
                        Cell.of(past.appointed().person().name().full()),
                        Cell.of(past.appointed().appointment().position().title()),
                        Cell.of(Days.of(past.appointed().appointment().since(), clock)),
                        Cell.of(Days.of(past.until(), clock))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                                "People who had a position before",
                                Table.words("Name"),
                                Table.words("Position"),
                                Table.words("From"),
                                Table.words("Until"))
                        .rows(rows));
    }

    public static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" ->
                Optional.of(Notice.success("The person is added and gets an e-mail with what they need to sign in"));
            case "invited" ->
                Optional.of(Notice.success("The e-mail is on its way to the new address. The one before has ended"));
            case "ended" -> Optional.of(Notice.success("The person no longer has this position"));
            default -> Optional.empty();
        };
    }

    private static boolean isStaff(Appointed appointed) {
        return appointed.appointment().position() != Position.ECT;
    }
}
