/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;

/**
 * Gives points their periods, their dates by the policy of the appropriate body, and their numbers.
 *
 * @param assessedBefore formal assessments that were due before this induction was taken on
 * @param returned where reductions were taken back
 */
record ReportDates(TermCalendar calendar, PlanPolicy policy, int assessedBefore, List<Returned> returned) {

    /**
     * That a reduction was taken back.
     *
     * @param since on which day
     * @param end the day on which induction would have been served with it: from then on it asks for other reports
     */
    record Returned(LocalDate since, LocalDate end) {

        LengthSet set() {
            return new LengthSet(since, "A reduction of induction was taken back");
        }
    }

    List<PlannedReport> of(List<ReportPoint> points) {
        var reports = new ArrayList<PlannedReport>();
        LocalDate next = null;
        for (var point : points) {
            var from = next == null || next.isBefore(point.stintFrom()) ? point.stintFrom() : next;
            var first = calendar.schoolDayFrom(from)
                    .filter(day -> !day.isAfter(point.on()))
                    .orElse(point.on());
            reports.add(report(point, new DateRange(first, point.on()), number(reports, point.kind())));
            next = point.on().plusDays(1);
        }
        return reports;
    }

    private int number(List<PlannedReport> reports, ReportKind kind) {
        return (kind == ReportKind.FORMAL_ASSESSMENT ? assessedBefore : 0)
                + 1
                + (int) reports.stream().filter(report -> report.kind() == kind).count();
    }

    private PlannedReport report(ReportPoint point, DateRange period, int ordinal) {
        var term = term(period.to());
        var because = new ArrayList<>(point.because());
        var fixed = fixed(point, term);
        var offset = policy.offset(ReportType.of(point.kind(), point.isFinal()));
        var due = fixed.map(FixedReportDate::due)
                .orElseGet(() -> workingDay(period.to(), offset.dueDaysBeforePeriodEnd()));
        var opens = fixed.map(FixedReportDate::opens).orElseGet(() -> workingDay(due, offset.opensDaysBefore()));
        because.add(fixed.isPresent() ? fixedReason() : offsetReason(period, offset));
        var late = late(point, period, offset)
                .filter(moved -> moved.isAfter(due))
                .max(Comparator.comparing(LateReport::due));
        late.map(LateReport::reason).ifPresent(because::add);
        calendar.whose(term).ifPresent(because::add);
        if (term.provisional()) {
            because.add(NationalCalendar.reason());
        }
        return new PlannedReport(
                point.kind(),
                ordinal,
                point.isFinal(),
                period,
                late.map(moved -> moved.opens(opens)).orElse(opens),
                late.map(LateReport::due).orElse(due),
                term.name(),
                because,
                term.provisional());
    }

    private Stream<LateReport> late(ReportPoint point, DateRange period, ReportOffset offset) {
        var back = returned.stream()
                .filter(taken -> !period.to().isBefore(taken.end()))
                .map(Returned::set);
        return Stream.concat(point.set().stream(), back)
                .map(set -> new LateReport(set, period, offset, calendar.workingDays()));
    }

    /**
     * The term in which a period ends. A submitted assessment stays on its day, which a calendar that was changed since
     * may have left to the holidays; it counts for the term before them.
     */
    private CalendarTerm term(LocalDate day) {
        return calendar.termOn(day)
                .or(() -> calendar.schoolDayUpTo(day).flatMap(calendar::termOn))
                .or(() -> calendar.schoolDayFrom(day).flatMap(calendar::termOn))
                .orElseThrow(() -> new IllegalArgumentException("A plan needs a calendar with terms"));
    }

    private Optional<FixedReportDate> fixed(ReportPoint point, CalendarTerm term) {
        var days = new DateRange(term.from(), term.to());
        return policy.fixed(point.kind(), point.isFinal())
                .filter(date -> days.contains(date.due()))
                .findFirst();
    }

    private LocalDate workingDay(LocalDate end, int daysBefore) {
        return calendar.workingDays().onOrBefore(end.minusDays(daysBefore));
    }

    private Reason offsetReason(DateRange period, ReportOffset offset) {
        var own = policy.staggered().contains(offset)
                ? " The appropriate body has set this for all " + offset.type().plural() + "."
                : "";
        return Reason.policy("It is due " + offset.dueDaysBeforePeriodEnd() + " days before its period ends on "
                + Reason.day(period.to()) + " and opens " + offset.opensDaysBefore()
                + " days before that, each on a working day." + own);
    }

    private static Reason fixedReason() {
        return Reason.policy("The appropriate body has set these dates for all such reports of this term.");
    }
}
