/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Calendars of schools that might exist: three or six terms, half-terms of many lengths, training days. */
final class RandomYears {

    private static final Holidays HOLIDAYS = new Holidays();

    private final Random random;

    RandomYears(Random random) {
        this.random = random;
    }

    History.Years make(int firstYear, int years) {
        var six = random.nextInt(3) == 0;
        var terms = new ArrayList<Term>();
        for (var year = firstYear; year < firstYear + years; year++) {
            terms.addAll(six ? sixTerms(year) : threeTerms(year));
        }
        return new History.Years(six, List.copyOf(terms));
    }

    private List<Term> threeTerms(int year) {
        var autumnEnd = LocalDate.of(year, 12, 14 + random.nextInt(9));
        var springEnd = LocalDate.of(year + 1, 3, 18).plusDays(random.nextInt(24));
        var summerStart = springEnd.plusDays(8 + random.nextInt(12));
        return List.of(
                term("autumn " + year, september(year), autumnEnd, LocalDate.of(year, 10, 18)),
                term("spring " + (year + 1), january(year + 1), springEnd, LocalDate.of(year + 1, 2, 9)),
                term("summer " + (year + 1), summerStart, july(year + 1), LocalDate.of(year + 1, 5, 22)));
    }

    private List<Term> sixTerms(int year) {
        var starts = List.of(
                september(year),
                LocalDate.of(year, 10, 28).plusDays(random.nextInt(8)),
                january(year + 1),
                LocalDate.of(year + 1, 2, 18).plusDays(random.nextInt(8)),
                LocalDate.of(year + 1, 4, 10).plusDays(random.nextInt(8)),
                LocalDate.of(year + 1, 5, 30).plusDays(random.nextInt(6)));
        var ends = List.of(
                LocalDate.of(year, 10, 14).plusDays(random.nextInt(13)),
                LocalDate.of(year, 12, 14).plusDays(random.nextInt(8)),
                LocalDate.of(year + 1, 2, 6).plusDays(random.nextInt(11)),
                LocalDate.of(year + 1, 3, 22).plusDays(random.nextInt(14)),
                LocalDate.of(year + 1, 5, 18).plusDays(random.nextInt(8)),
                july(year + 1));
        var terms = new ArrayList<Term>();
        for (var index = 0; index < 6; index++) {
            var name = "term " + (index + 1) + " of " + year;
            terms.add(new Term(name, starts.get(index), ends.get(index), List.of(), List.of()));
        }
        return terms;
    }

    private LocalDate september(int year) {
        return LocalDate.of(year, 9, 1).plusDays(random.nextInt(6));
    }

    private LocalDate january(int year) {
        return LocalDate.of(year, 1, 2).plusDays(random.nextInt(6));
    }

    private LocalDate july(int year) {
        return LocalDate.of(year, 7, 14).plusDays(random.nextInt(12));
    }

    private Term term(String name, LocalDate from, LocalDate to, LocalDate halfTerm) {
        var closed = new ArrayList<Span>();
        var inset = new ArrayList<LocalDate>();
        var weeks = List.of(0, 1, 1, 1, 1, 2).get(random.nextInt(6));
        if (weeks > 0) {
            var monday = halfTerm.plusDays(random.nextInt(5)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            var closure = new Span(monday, monday.plusDays(weeks * 7L - 3));
            closed.add(closure);
            if (random.nextInt(5) == 0) {
                inset.add(trainingDay(closure));
            }
        }
        if (random.nextInt(4) == 0) {
            var day = from.plusDays(20 + random.nextInt(30));
            closed.add(new Span(day, day.plusDays(random.nextInt(9))));
        }
        return new Term(name, from, to, List.copyOf(closed), List.copyOf(inset));
    }

    private LocalDate trainingDay(Span closure) {
        var day = closure.from().plusDays(random.nextInt(5));
        while (!HOLIDAYS.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
