/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The terms of a year that nobody has published, as docs/rules/arithmetic.md says, found one day at a time. */
final class Convention {

    private static final int TEACHER_DAYS = 195;

    private final Holidays holidays;

    Convention(Holidays holidays) {
        this.holidays = holidays;
    }

    List<Term> year(int year) {
        var autumn = autumn(year);
        var spring = spring(year + 1);
        var left = TEACHER_DAYS
                - autumn.schoolDays(holidays).size()
                - spring.schoolDays(holidays).size();
        return List.of(autumn, spring, summer(year + 1, left));
    }

    private Term autumn(int year) {
        var from = forward(LocalDate.of(year, 9, 1), holidays::isWorkingDay);
        var to = back(LocalDate.of(year, 12, 20), day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
        return new Term("autumn " + year, from, to, List.of(weekOf(lastMonday(year, 10))), List.of());
    }

    private Term spring(int year) {
        var monday = forward(LocalDate.of(year, 1, 2), Convention::isMonday);
        var from = forward(monday, holidays::isWorkingDay);
        var closed = weekOf(forward(LocalDate.of(year, 2, 12), Convention::isMonday));
        return new Term("spring " + year, from, Holidays.easter(year).minusDays(9), List.of(closed), List.of());
    }

    private Term summer(int year, int days) {
        var mondays = new ArrayList<LocalDate>();
        var day = Holidays.easter(year);
        while (mondays.size() < 2) {
            day = day.plusDays(1);
            if (isMonday(day)) {
                mondays.add(day);
            }
        }
        var from = forward(day, holidays::isWorkingDay);
        var to = from;
        var closed = List.of(weekOf(lastMonday(year, 5)));
        while (summer(year, from, to, closed).schoolDays(holidays).size() < days) {
            to = to.plusDays(1);
        }
        return summer(year, from, to, closed);
    }

    private static Term summer(int year, LocalDate from, LocalDate to, List<Span> closed) {
        return new Term("summer " + year, from, to, closed, List.of());
    }

    private static LocalDate lastMonday(int year, int month) {
        return back(LocalDate.of(year, month + 1, 1).minusDays(1), Convention::isMonday);
    }

    private static boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private static Span weekOf(LocalDate monday) {
        return new Span(monday, monday.plusDays(4));
    }

    private static LocalDate forward(LocalDate from, Predicate<LocalDate> wanted) {
        var day = from;
        while (!wanted.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate back(LocalDate from, Predicate<LocalDate> wanted) {
        var day = from;
        while (!wanted.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
