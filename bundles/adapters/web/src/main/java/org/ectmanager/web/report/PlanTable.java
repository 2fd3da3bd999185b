/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan.Plan;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** The reviews and assessments of one induction. */
final class PlanTable {

    private PlanTable() {}

    /**
     * @param way what its reader may do with a report; nothing while it is only planned for them
     * @param move where they agree another day for it
     */
    static Table of(
            Plan plan, LocalDate today, Function<Report, Optional<Link>> way, Function<Report, Optional<Link>> move) {
        return Table.of(
                        "Reviews and assessments",
                        Table.words("Report"),
                        Table.words("Period"),
                        Table.words("Opens"),
                        Table.words("Due"),
                        Table.words("Where it stands"))
                .whenEmpty("Reviews and assessments appear here when induction is authorised.")
                .rows(plan.reports().stream()
                        .map(report -> List.of(
                                way.apply(report).map(Cell::of).orElseGet(() -> Cell.of(report.title())),
                                Cell.of(Days.of(report.planned().period())),
                                Cell.of(Days.of(report.planned().opens())),
                                new Cell(Days.of(report.planned().due()), move.apply(report), Optional.empty()),
                                Cell.of(ReportWords.tag(report, plan.induction(), today))))
                        .toList());
    }
}
