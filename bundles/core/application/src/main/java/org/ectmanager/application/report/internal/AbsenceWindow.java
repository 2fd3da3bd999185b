/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.calendar.DateRange;

/**
 * The days of whose absence a report tells (R30): reports are written before their period is over, and what is missed
 * after that belongs to the next one.
 *
 * @param all the reports of the same induction
 */
record AbsenceWindow(Report report, List<Report> all, LocalDate today) {

    DateRange days() {
        var period = report.planned().period();
        var from = before().flatMap(written -> written.course().sharedOn())
                .map(day -> day.plusDays(1))
                .filter(period.from()::isAfter)
                .orElse(period.from());
        var until = report.course().sharedOn().orElse(today);
        return new DateRange(from, period.contains(until) ? until : period.to());
    }

    /** The one before it, when that was written. */
    private Optional<Report> before() {
        return all.stream()
                .filter(other -> other.planned()
                        .period()
                        .to()
                        .isBefore(report.planned().period().from()))
                .max(comparing(other -> other.planned().period().to()))
                .filter(Report::isShared);
    }
}
