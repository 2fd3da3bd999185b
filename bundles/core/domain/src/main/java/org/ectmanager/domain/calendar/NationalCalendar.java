/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.domain.explanation.Reason;

/**
 * The terms of any school year by convention, for years that nobody has published yet. Autumn begins on 1 September
 * and ends on the last Friday up to 20 December, closed in the week of October's last Monday. Spring begins on the first
 * Monday from 2 January and ends on the Friday nine days before Easter, closed in the week of the first Monday from 12
 * February. Summer begins on the second Monday after Easter, is closed in the week of May's last Monday, and ends when
 * the year has 195 teacher days. Whatever would begin on no working day begins on the next. All dates are provisional.
 */
public final class NationalCalendar {

    /** Teacher days of a school year: 190 with pupils and five for training. */
    public static final int DAYS_A_YEAR = 195;

    private static final BankHolidays HOLIDAYS = BankHolidays.ofEnglandAndWales();
    private static final Map<Integer, List<CalendarTerm>> YEARS = new ConcurrentHashMap<>();

    private NationalCalendar() {}

    /** Autumn, spring and summer of the school year that begins in September of this year. */
    public static List<CalendarTerm> year(int beginning) {
        return YEARS.computeIfAbsent(beginning, NationalCalendar::generate);
    }

    /** The school year in which a day lies: 31 August 2026 is in 2025. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    public static Reason reason() {
        return Reason.convention("These are not the published term dates of a school. "
                + "They were worked out from the usual pattern of 195 days and may differ.");
    }

    static List<CalendarTerm> generate(int year) {
        var autumn = counted(autumn(year));
        var spring = counted(spring(year + 1));
        var left = DAYS_A_YEAR - autumn.schoolDays() - spring.schoolDays();
        return List.of(autumn, spring, counted(summer(year + 1, left)));
    }

    private static SchoolTerm autumn(int year) {
        return term(
                "autumn " + year,
                LocalDate.of(year, 9, 1),
                LocalDate.of(year, 12, 20).with(previousOrSame(FRIDAY)),
                LocalDate.of(year, 10, 1).with(lastInMonth(MONDAY)));
    }

    private static SchoolTerm spring(int year) {
        return term(
                "spring " + year,
                LocalDate.of(year, 1, 2).with(nextOrSame(MONDAY)),
                Easter.sunday(year).minusDays(9),
                LocalDate.of(year, 2, 12).with(nextOrSame(MONDAY)));
    }

    private static SchoolTerm summer(int year, int days) {
        var name = "summer " + year;
        var from = Easter.sunday(year).plusDays(8);
        var closed = LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY));
        var longest = term(name, from, LocalDate.of(year, 8, 31), closed).schoolDays(HOLIDAYS);
        return term(name, from, longest.day(days - 1), closed);
    }

    private static SchoolTerm term(String name, LocalDate from, LocalDate to, LocalDate closedMonday) {
        var first = new WorkingDays(HOLIDAYS).onOrAfter(from);
        var closed = List.of(new DateRange(closedMonday, closedMonday.plusDays(4)));
        return new SchoolTerm(name, first, to, closed, List.of(), true);
    }

    private static CalendarTerm counted(SchoolTerm term) {
        return new CalendarTerm(term.name(), List.of(new CalendarTerm.Stretch(term, term.schoolDays(HOLIDAYS))));
    }
}
