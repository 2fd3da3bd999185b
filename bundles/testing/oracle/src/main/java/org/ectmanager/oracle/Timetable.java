/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All school days of the terms given, each with the term of the law it lies in (R19, R21). */
final class Timetable {

    /** A term of a three-term year; made of one published term, or of two when there are six a year. */
    record LawTerm(int number, String name, LocalDate from, LocalDate to, LocalDate halfWay, LocalDate lastDay) {}

    /** One school day and how much of a term of the law it is. */
    record SchoolDay(LocalDate date, LawTerm term, Ratio share) {}

    private final List<SchoolDay> days = new ArrayList<>();
    private final List<LawTerm> terms = new ArrayList<>();
    private final Map<LocalDate, SchoolDay> byDate = new HashMap<>();

    Timetable(History.Years years, Holidays holidays) {
        var together = years.six() ? 2 : 1;
        for (var first = 0; first < years.terms().size(); first += together) {
            add(years.terms().subList(first, first + together), holidays);
        }
    }

    private void add(List<Term> published, Holidays holidays) {
        var first = published.get(0);
        var last = published.get(published.size() - 1);
        var name = published.size() == 1 ? first.name() : first.name() + " and " + last.name();
        var lastDays = last.schoolDays(holidays);
        var halfWay = published.size() == 1 ? half(lastDays) : lastOf(first.schoolDays(holidays));
        var term = new LawTerm(terms.size(), name, first.from(), last.to(), halfWay, lastOf(lastDays));
        terms.add(term);
        for (var part : published) {
            var dates = part.schoolDays(holidays);
            for (var date : dates) {
                var day = new SchoolDay(date, term, Ratio.of(1, (long) published.size() * dates.size()));
                days.add(day);
                byDate.put(date, day);
            }
        }
    }

    private static LocalDate lastOf(List<LocalDate> dates) {
        return dates.get(dates.size() - 1);
    }

    /** The last school day before the break of a week or more nearest the middle; the middle day without one. */
    private static LocalDate half(List<LocalDate> dates) {
        var middle = (dates.size() - 1) / 2;
        for (var off = 0; off < dates.size(); off++) {
            if (isBeforeBreak(dates, middle - off)) {
                return dates.get(middle - off);
            }
            if (isBeforeBreak(dates, middle + off)) {
                return dates.get(middle + off);
            }
        }
        return dates.get(middle);
    }

    private static boolean isBeforeBreak(List<LocalDate> dates, int index) {
        return index >= 0
                && index + 1 < dates.size()
                && ChronoUnit.DAYS.between(dates.get(index), dates.get(index + 1)) > 7;
    }

    List<SchoolDay> days() {
        return days;
    }

    List<LawTerm> terms() {
        return terms;
    }

    LawTerm termOn(LocalDate schoolDay) {
        return byDate.get(schoolDay).term();
    }

    boolean isSchoolDay(LocalDate date) {
        return byDate.containsKey(date);
    }

    /** Whether a stretch of days is a term of the law or longer, whatever the hours worked (R22). */
    boolean isATerm(LocalDate from, LocalDate to) {
        var sum = Ratio.ZERO;
        var last = days.get(days.size() - 1).date();
        for (var date = from; !date.isAfter(to) && !date.isAfter(last); date = date.plusDays(1)) {
            var day = byDate.get(date);
            sum = day == null ? sum : sum.plus(day.share());
            if (sum.atLeast(Ratio.ONE)) {
                return true;
            }
        }
        return false;
    }

    boolean hasSchoolDayBetween(LocalDate last, LocalDate next) {
        for (var date = last.plusDays(1); date.isBefore(next); date = date.plusDays(1)) {
            if (isSchoolDay(date)) {
                return true;
            }
        }
        return false;
    }
}
