/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** Reports of several teachers, by due date. */
public final class DueTable {

    private DueTable() {}

    /** Those that wait for the head teacher's signature. */
    public static Table toSign(String root, List<Listed> reports, LocalDate today) {
        var waiting = reports.stream()
                .filter(listed -> listed.report().state() == State.AWAITING_HEAD)
                .toList();
        return of("For you to sign as head teacher", root, waiting, today)
                .whenEmpty("No report waits for your signature. We tell you by e-mail when one does.");
    }

    /** @param root the address below which each report has its own */
    static Table of(String caption, String root, List<Listed> reports, LocalDate today) {
        return Table.of(
                        caption,
                        Table.words("Early career teacher"),
                        Table.words("Report"),
                        Table.words("Due"),
                        Table.words("Whose turn"),
                        Table.words("Where it stands"))
                .rows(reports.stream().map(listed -> row(root, listed, today)).toList());
    }

    private static List<Cell> row(String root, Listed listed, LocalDate today) {
        var report = listed.report();
        return List.of(
                Cell.of(listed.teacher()),
                Cell.of(Link.to(root + "/" + report.id(), report.title())),
                Cell.of(Days.of(report.planned().due())),
                Cell.of(ReportWords.turn(report, listed.induction())),
                Cell.of(ReportWords.tag(report, listed.induction(), today)));
    }
}
