/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectmanager.domain.calendar.TermCalendar;

/** Reports that were handed in: no new plan touches them, and what they looked back on is not asked for again. */
record SubmittedReports(List<PlannedReport> frozen, TermCalendar calendar) {

    /** The frozen reports, then those of the new plan that are still to come. */
    List<PlannedReport> joinedWith(List<PlannedReport> planned) {
        var all = new ArrayList<>(frozen);
        if (frozen.isEmpty()) {
            all.addAll(planned);
        } else {
            var until = frozen.stream()
                    .map(report -> report.period().to())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            planned.stream()
                    .filter(report -> isStillToCome(report, until))
                    .map(report -> after(until, report))
                    .map(report -> report.isFinal() ? report.after(finalsBefore(report)) : report)
                    .forEach(report -> all.add(report.numbered(number(all, report))));
        }
        all.sort(Comparator.comparing(PlannedReport::due)
                .thenComparing(report -> report.period().to()));
        return List.copyOf(all);
    }

    private boolean isStillToCome(PlannedReport report, LocalDate until) {
        if (report.kind() == ReportKind.FORMAL_ASSESSMENT) {
            return frozen.stream()
                    .noneMatch(done -> done.kind() == report.kind() && done.ordinal() == report.ordinal());
        }
        return report.period().to().isAfter(until) && frozen.stream().noneMatch(done -> isOfSameTerm(done, report));
    }

    /** By the days of the term, as the calendar has them now: the report of a term that became longer was handed in. */
    private boolean isOfSameTerm(PlannedReport done, PlannedReport report) {
        var term = calendar.termOn(report.period().to());
        return done.kind() == report.kind()
                && term.isPresent()
                && calendar.termOn(done.period().to()).equals(term);
    }

    private PlannedReport after(LocalDate until, PlannedReport report) {
        var next = calendar.schoolDayFrom(until.plusDays(1)).orElse(until);
        var overlaps = !report.period().from().isAfter(until);
        return overlaps && !next.isAfter(report.period().to()) ? report.beginning(next) : report;
    }

    /** Those that an extension has left behind. */
    private int finalsBefore(PlannedReport report) {
        return (int) frozen.stream()
                .filter(done -> done.isFinal() && done.ordinal() < report.ordinal())
                .count();
    }

    private static int number(List<PlannedReport> all, PlannedReport report) {
        return report.kind() == ReportKind.FORMAL_ASSESSMENT
                ? report.ordinal()
                : 1
                        + all.stream()
                                .filter(other -> other.kind() == report.kind())
                                .mapToInt(PlannedReport::ordinal)
                                .max()
                                .orElse(0);
    }
}
