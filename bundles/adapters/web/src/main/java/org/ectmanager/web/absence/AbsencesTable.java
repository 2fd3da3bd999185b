/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.util.List;
import org.ectmanager.application.absence.RecordAbsences.Log;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** The absences of one induction. */
final class AbsencesTable {

    private AbsencesTable() {}

    /** @param root below which each absence has its page; empty when it cannot be changed */
    static Table of(Log log, String root) {
        return Table.of(
                        "Absences",
                        Table.words("Kind"),
                        Table.words("First day"),
                        Table.words("Last day"),
                        Table.numbers("Days"),
                        Table.words("Effect"))
                .whenEmpty(
                        root.isEmpty()
                                ? "No absence is recorded."
                                : "No absence is recorded. Absences may make induction longer, so record each of them.")
                .rows(log.absences().stream()
                        .map(recorded -> row(recorded, root))
                        .toList());
    }

    private static List<Cell> row(RecordedAbsence recorded, String root) {
        var absence = recorded.absence();
        var kind = AbsenceWords.kind(absence.kind());
        return List.of(
                root.isEmpty() ? Cell.of(kind) : Cell.of(Link.to(root + "/" + recorded.id(), kind)),
                Cell.of(Days.of(absence.period().from())),
                Cell.of(Days.of(absence.period().to())),
                Cell.of(absence.days().toString()),
                Cell.of(AbsenceWords.effect(absence)));
    }
}
