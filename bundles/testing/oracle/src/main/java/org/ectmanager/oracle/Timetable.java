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

    /** Half of a term of the law, which half-term ends: what six reports a year are counted by. */
    record Half(String name, LocalDate from, LocalDate to, List<LocalDate> days) {

        LocalDate lastDay() {
            return lastOf(days);
        }

        LocalDate middle() {
            return half(days);
        }
    }

    /** One school day and how much of a term of the law it is. */
    record SchoolDay(LocalDate date, LawTerm term, Ratio share) {}

    private final List<SchoolDay> days = new ArrayList<>();
    private final List<Half> halves = new ArrayList<>();
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
        addHalves(term, published, holidays);
        for (var part : published) {
            var dates = part.schoolDays(holidays);
            for (var date : dates) {
                var day = new SchoolDay(date, term, Ratio.of(1, (long) published.size() * dates.size()));
                days.add(day);
                byDate.put(date, day);
            }
        }
    }

    private void addHalves(LawTerm term, List<Term> published, Holidays holidays) {
        if (published.size() > 1) {
            for (var part : published) {
                halves.add(new Half(part.name(), part.from(), part.to(), part.schoolDays(holidays)));
            }
            return;
        }
        var before = new ArrayList<LocalDate>();
        var after = new ArrayList<LocalDate>();
        for (var date : published.get(0).schoolDays(holidays)) {
            (date.isAfter(term.halfWay()) ? after : before).add(date);
        }
        if (after.isEmpty()) {
            halves.add(new Half(term.name(), term.from(), term.to(), before));
            return;
        }
        halves.add(new Half(term.name() + ", first half", term.from(), term.halfWay(), before));
        halves.add(new Half(term.name() + ", second half", term.halfWay().plusDays(1), term.to(), after));
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

    /** The place of the half in which a school day lies, counted from the first. */
    int halfOn(LocalDate schoolDay) {
        for (var number = 0; number < halves.size(); number++) {
            if (halves.get(number).days().contains(schoolDay)) {
                return number;
            }
        }
        throw new IllegalArgumentException("No school day");
    }

    Half half(int number) {
        return halves.get(number);
    }

    /** Whether a stretch of days is as long as half of a term or longer, each half's days being a whole together. */
    boolean isAHalf(LocalDate from, LocalDate to) {
        var sum = Ratio.ZERO;
        for (var half : halves) {
            for (var date : half.days()) {
                if (!date.isBefore(from) && !date.isAfter(to)) {
                    sum = sum.plus(Ratio.of(1, half.days().size()));
                }
            }
        }
        return sum.atLeast(Ratio.ONE);
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
