/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.port.DueReports;
import org.ectmanager.spi.report.GradeRow;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.ReportRow;

/** What a report may know within the current transaction: the rows of its reader's appropriate body, and so many. */
final class BodyQuery implements InductionQuery {

    private final DueReports reports;
    private final LocalDate today;
    private final int most;
    private boolean cut;

    BodyQuery(DueReports reports, LocalDate today, int most) {
        this.reports = reports;
        this.today = today;
        this.most = most;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public List<ReportRow> unfinishedDueBefore(LocalDate day, String place) {
        return atMost(reports.unfinishedDueBefore(day, place, most + 1));
    }

    @Override
    public List<GradeRow> grades(LocalDate from, LocalDate to, String place) {
        return atMost(reports.grades(from, to, place, most + 1));
    }

    private <T> List<T> atMost(List<T> found) {
        cut |= found.size() > most;
        return found.subList(0, Math.min(most, found.size()));
    }

    boolean isCut() {
        return cut;
    }
}
