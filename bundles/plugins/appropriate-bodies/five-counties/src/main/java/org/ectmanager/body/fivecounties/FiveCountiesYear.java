/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.fivecounties;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static org.ectmanager.domain.calendar.SchoolTerm.of;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.ReportKind;

/** Six terms of 2026/27 with two closures, 195 days; and when formal assessments open and are due each summer. */
final class FiveCountiesYear {

    private static final int FIRST_SUMMER = 2024;
    private static final int LAST_SUMMER = 2045;

    private FiveCountiesYear() {}

    static TermCalendar calendar() {
        return TermCalendar.sixTerms(
                "Five Counties",
                List.of(
                        of("term 1 of 2026/27", day(2026, 9, 1), day(2026, 10, 23), closed(day(2026, 10, 2))),
                        of("term 2 of 2026/27", day(2026, 11, 2), day(2026, 12, 18)),
                        of("term 3 of 2026/27", day(2027, 1, 4), day(2027, 2, 12)),
                        of("term 4 of 2026/27", day(2027, 2, 22), day(2027, 3, 25)),
                        of("term 5 of 2026/27", day(2027, 4, 12), day(2027, 5, 28)),
                        of("term 6 of 2026/27", day(2027, 6, 7), day(2027, 7, 23), closed(day(2027, 6, 25)))),
                BankHolidays.ofEnglandAndWales());
    }

    /**
     * Formal assessments open on the first Monday of June and are due on 1 July, or on the last working day before it.
     * Progress reviews keep the dates that follow from contract and start.
     */
    static List<FixedReportDate> summerAssessments() {
        var workingDays = WorkingDays.ofEnglandAndWales();
        return IntStream.rangeClosed(FIRST_SUMMER, LAST_SUMMER)
                .mapToObj(year -> new FixedReportDate(
                        Set.of(ReportKind.FORMAL_ASSESSMENT),
                        LocalDate.of(year, Month.JUNE, 1).with(firstInMonth(MONDAY)),
                        workingDays.onOrBefore(LocalDate.of(year, Month.JULY, 1))))
                .toList();
    }

    private static DateRange closed(LocalDate day) {
        return new DateRange(day, day);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
