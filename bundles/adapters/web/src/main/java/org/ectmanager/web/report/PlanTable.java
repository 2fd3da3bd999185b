/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ectmanager.application.report.Report;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** The reviews and assessments of one induction. */
final class PlanTable {

    private PlanTable() {}

    /** @param href where a report is read; empty when it cannot be read yet */
    static Table of(List<Report> reports, LocalDate today, Function<Report, String> href) {
        return Table.of(
                        "Reviews and assessments",
                        Table.words("Report"),
                        Table.words("Period"),
                        Table.words("Opens"),
                        Table.words("Due"),
                        Table.words("Where it stands"))
                .whenEmpty("Reviews and assessments appear here when induction is authorised.")
                .rows(reports.stream()
                        .map(report -> List.of(
                                name(report, href.apply(report)),
                                Cell.of(Days.of(report.planned().period())),
                                Cell.of(Days.of(report.planned().opens())),
                                Cell.of(Days.of(report.planned().due())),
                                Cell.of(ReportWords.tag(report, today))))
                        .toList());
    }

    private static Cell name(Report report, String href) {
        var closing = href.endsWith("/close") && report.mayBeClosed();
        return href.isEmpty()
                ? Cell.of(report.title())
                : Cell.of(Link.to(href, closing ? "Close " + report.title() : report.title()));
    }
}
