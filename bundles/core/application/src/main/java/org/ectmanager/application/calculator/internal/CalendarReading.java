/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import static java.time.Month.AUGUST;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectmanager.application.calculator.InductionQuestion.Term;
import org.ectmanager.application.calculator.InductionQuestion.Terms;
import org.ectmanager.application.calculator.ShippedCalendar;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;

/** The terms of a question as a calendar (R21). */
final class CalendarReading {

    private static final String TERMS = "calendar.terms";
    private static final int TERMS_A_YEAR = 3;
    private static final int MOST_TERMS = 200;
    private static final int MOST_CLOSURES = 50;
    private static final int LONGEST_TERM = 366;
    private static final int LONGEST_NAME = 100;

    private final Faults faults;
    private final BankHolidays holidays;

    private record Numbered(int number, SchoolTerm term) {}

    CalendarReading(Faults faults, BankHolidays holidays) {
        this.faults = faults;
        this.holidays = holidays;
    }

    Optional<TermCalendar> read(Terms terms) {
        if (terms instanceof Terms.Known known) {
            return Optional.of(known.calendar().observing(holidays));
        }
        return terms instanceof Terms.Shipped shipped ? shipped(shipped.name()) : given((Terms.Given) terms);
    }

    private Optional<TermCalendar> shipped(String name) {
        var found = ShippedCalendars.named(name);
        if (found.isEmpty()) {
            var all = ShippedCalendars.all();
            faults.add(
                    "calendar",
                    "calendar.unknown",
                    "There is no calendar of this name. Name one from "
                            + all.get(0).name() + " to "
                            + all.get(all.size() - 1).name() + ", or give terms");
        }
        return found.map(this::calendar);
    }

    private TermCalendar calendar(ShippedCalendar shipped) {
        return TermCalendar.threeTerms(shipped.name(), shipped.terms(), holidays);
    }

    private Optional<TermCalendar> given(Terms.Given given) {
        if (given.terms().isEmpty()) {
            faults.add(TERMS, "calendar.empty", "Give at least one term, or name a calendar instead");
            return Optional.empty();
        }
        if (!faults.isAtMost(TERMS, given.terms().size(), MOST_TERMS)) {
            return Optional.empty();
        }
        var terms = new ArrayList<Numbered>();
        for (var number = 0; number < given.terms().size(); number++) {
            var at = number;
            term(TERMS + "[" + at + "]", given.terms().get(at)).ifPresent(term -> terms.add(new Numbered(at, term)));
        }
        if (terms.size() < given.terms().size() || !inTurn(terms) || !isRegular(given.termsPerYear(), terms)) {
            return Optional.empty();
        }
        var all = terms.stream().map(Numbered::term).toList();
        return Optional.of(
                given.termsPerYear() == 3
                        ? TermCalendar.threeTerms("given", all, holidays)
                        : TermCalendar.sixTerms("given", all, holidays));
    }

    private Optional<SchoolTerm> term(String path, Term term) {
        if (term.name().isBlank() || term.name().length() > LONGEST_NAME) {
            faults.add(path + ".name", "name", "Give a name of 1 to " + LONGEST_NAME + " characters");
            return Optional.empty();
        }
        var closed = closures(path, term);
        var known = faults.isAtMost(path + ".insetDays", term.insetDays().size(), MOST_CLOSURES);
        return faults.period(path, term.days())
                .filter(days -> known && closed.size() == term.closed().size())
                .filter(days -> holds(path, days, closed, term))
                .map(days ->
                        new SchoolTerm(term.name().strip(), days.from(), days.to(), closed, term.insetDays(), false))
                .filter(read -> hasDays(path, read));
    }

    private List<DateRange> closures(String path, Term term) {
        var closed = new ArrayList<DateRange>();
        if (faults.isAtMost(path + ".closed", term.closed().size(), MOST_CLOSURES)) {
            for (var number = 0; number < term.closed().size(); number++) {
                faults.period(path + ".closed[" + number + "]", term.closed().get(number))
                        .ifPresent(closed::add);
            }
        }
        return closed;
    }

    /** Whether closures and training days belong to the term. */
    private boolean holds(String path, DateRange days, List<DateRange> closed, Term term) {
        var fits = true;
        if (days.from().plusDays(LONGEST_TERM).isBefore(days.to())) {
            faults.add(path + ".to", "term.long", "A term lasts a year at the most");
            fits = false;
        }
        for (var number = 0; number < closed.size(); number++) {
            if (!closed.get(number).overlaps(days)) {
                faults.add(path + ".closed[" + number + "].from", "closed.outside", "This closure is not in the term");
                fits = false;
            }
        }
        for (var number = 0; number < term.insetDays().size(); number++) {
            if (!days.contains(term.insetDays().get(number))) {
                faults.add(path + ".insetDays[" + number + "]", "inset.outside", "This day is not in the term");
                fits = false;
            }
        }
        return fits;
    }

    private boolean hasDays(String path, SchoolTerm term) {
        var some = term.schoolDays(holidays).count() > 0;
        if (!some) {
            faults.add(path + ".from", "term.empty", "This term has no school day. Correct its days or its closures");
        }
        return some;
    }

    private boolean inTurn(List<Numbered> terms) {
        var sorted = terms.stream()
                .sorted(Comparator.comparing(term -> term.term().from()))
                .toList();
        var apart = true;
        for (var next = 1; next < sorted.size(); next++) {
            var before = sorted.get(next - 1).term();
            if (!sorted.get(next).term().from().isAfter(before.to())) {
                faults.add(
                        TERMS + "[" + sorted.get(next).number() + "].from",
                        "term.overlap",
                        "This term begins before another one has ended");
                apart = false;
            }
        }
        return apart;
    }

    private boolean isRegular(int termsPerYear, List<Numbered> terms) {
        var years = terms.stream()
                .collect(Collectors.groupingBy(
                        term -> yearOf(termsPerYear, term.term()), TreeMap::new, Collectors.counting()));
        if (termsPerYear == TERMS_A_YEAR) {
            return areOfThree(years.keySet(), terms);
        }
        var whole = years.values().stream().allMatch(count -> count == termsPerYear);
        if (!whole) {
            faults.add(
                    TERMS,
                    "term.years",
                    "Give six terms for each school year, which begins on 1 September, or three terms a year");
        }
        return whole;
    }

    /** Of three, the first may begin in August. */
    private static int yearOf(int termsPerYear, SchoolTerm term) {
        var days = ChronoUnit.DAYS.between(term.from(), term.to());
        return NationalCalendar.yearOf(
                termsPerYear == TERMS_A_YEAR ? term.from().plusDays(days / 2) : term.from());
    }

    /** With the terms that are generated around them no year has more than three; otherwise they are terms of six (R21). */
    private boolean areOfThree(Set<Integer> years, List<Numbered> terms) {
        var given = terms.stream().map(Numbered::term).toList();
        var calendar = TermCalendar.threeTerms("given", given, holidays);
        var regular = years.stream().allMatch(year -> hasAtMostThree(calendar, year));
        if (!regular) {
            faults.add(
                    TERMS,
                    "term.more-than-three",
                    "A school year has three terms. Say \"termsPerYear\": 6 and give all six of each year if two of"
                            + " these make one term, or correct the terms");
        }
        return regular;
    }

    private static boolean hasAtMostThree(TermCalendar calendar, int year) {
        return calendar.reaching(LocalDate.of(year, SEPTEMBER, 1), LocalDate.of(year + 1, AUGUST, 31)).terms().stream()
                        .flatMap(term -> term.stretches().stream())
                        .filter(stretch -> yearOf(TERMS_A_YEAR, stretch.term()) == year)
                        .count()
                <= TERMS_A_YEAR;
    }
}
