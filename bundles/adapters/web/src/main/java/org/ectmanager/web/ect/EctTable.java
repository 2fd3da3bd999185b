/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Table.Column;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.words.Days;

/** Early career teachers as a list. */
public final class EctTable {

    private static final String NONE = "There is no early career teacher yet. Once a registration is authorised, the"
            + " teacher appears here, with where their induction stands.";

    static final Tag NOT_THIS_PERSON = Tag.red("Not this person");

    private EctTable() {}

    /**
     * The teachers of one school.
     *
     * @param school the address of the school's pages
     * @param registers whether the reader may register the first one
     * @param invites whether the reader may send the invitation again to whoever has not signed in
     */
    static Table ofSchool(String school, Slice<EctLine> found, boolean registers, boolean invites) {
        var table = table(found, false);
        var begun = registers
                ? table.beginning(Link.to(school + "/registrations", "Register your first early career teacher"))
                : table;
        return rows(begun, school + "/ects", found, false, invites);
    }

    /** The teachers of many schools. */
    static Table ofBody(String root, Slice<EctLine> found, boolean invites) {
        return rows(table(found, true), root, found, true, invites);
    }

    private static Table table(Slice<EctLine> found, boolean withSchool) {
        var columns = new ArrayList<Column>();
        columns.add(Table.words("Name"));
        if (withSchool) {
            columns.add(Table.words("School"));
        }
        columns.add(Table.words("Start of induction"));
        if (isPlanned(found)) {
            columns.add(Table.words("Next report due"));
        }
        columns.add(Table.words("Where it stands"));
        if (isAwaited(found)) {
            columns.add(Table.words("Signed in"));
        }
        return Table.of("Early career teachers", columns.toArray(Column[]::new)).whenEmpty(NONE);
    }

    /** Whether any report is still to come; nobody's is shown to whoever reads no reports. */
    private static boolean isPlanned(Slice<EctLine> found) {
        return found.items().stream().anyMatch(line -> line.nextDue().isPresent());
    }

    /** Whether somebody has not signed in yet; when everybody has, no column says so. */
    private static boolean isAwaited(Slice<EctLine> found) {
        return found.items().stream()
                .anyMatch(line ->
                        line.invitedOn().isPresent() || line.declinedOn().isPresent());
    }

    private static Table rows(Table table, String root, Slice<EctLine> found, boolean withSchool, boolean invites) {
        var awaited = isAwaited(found);
        var planned = isPlanned(found);
        return table.rows(found.items().stream()
                .map(line -> {
                    var cells = row(root, line, withSchool, planned);
                    if (awaited) {
                        cells.add(signedIn(root, line, invites));
                    }
                    return cells;
                })
                .map(List::copyOf)
                .toList());
    }

    private static List<Cell> row(String root, EctLine line, boolean withSchool, boolean planned) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Link.to(root + "/" + line.id(), line.name().full())));
        if (withSchool) {
            cells.add(Cell.of(line.schoolName()));
        }
        cells.add(Cell.of(Days.of(line.startsOn())));
        if (planned) {
            cells.add(Cell.of(
                    line.state().equals(Optional.of(State.OPEN))
                            ? line.nextDue().map(Days::of).orElse("None")
                            : ""));
        }
        cells.add(Cell.of(tag(line.state())));
        return cells;
    }

    private static Cell signedIn(String root, EctLine line, boolean invites) {
        return line.declinedOn()
                .map(day -> declined(root, line, day, invites))
                .orElseGet(() -> invited(root, line, invites));
    }

    /** Until somebody puts it right nobody comes. */
    private static Cell declined(String root, EctLine line, LocalDate day, boolean invites) {
        var correct = new Link(
                CorrectInvitationPage.TITLE,
                root + "/" + line.id() + "/" + CorrectInvitationPage.LAST,
                "of " + line.name().full());
        return Cell.of(
                NOT_THIS_PERSON, "Said on " + Days.of(day), Optional.of(correct).filter(link -> invites));
    }

    private static Cell invited(String root, EctLine line, boolean invites) {
        return line.invitedOn()
                .map(day -> "Not yet. Invited on " + Days.of(day))
                .map(words -> invites
                        ? Cell.of(
                                words,
                                new Link(
                                        "Send the invitation again",
                                        root + "/" + line.id() + "/" + SendLink.PATH,
                                        "to " + line.name().full()))
                        : Cell.of(words))
                .orElse(Cell.of("Yes"));
    }

    static Tag tag(Optional<State> known) {
        return known.map(state -> switch (state) {
                    case OPEN -> Tag.blue(state.title());
                    case PASSED -> Tag.green(state.title());
                    case FAILED -> Tag.red(state.title());
                    case LEFT -> Tag.grey(state.title());
                })
                .orElse(Tag.grey("Ended"));
    }
}
