/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolDays;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Result;

/** Understands the typed term dates of one school year (R21). Pure. */
public record TermDatesForm(int begins, BankHolidays holidays) {

    /** The names of the three terms in the words of the form. */
    public static final List<String> NAMES = List.of("autumn", "spring", "summer");

    public static final String CLOSURES = "closures";
    public static final String INSET = "inset";

    /** The names under which a school year is typed; the first day of the autumn term is {@code first1}. */
    public static final List<String> FIELDS = Stream.concat(
                    IntStream.rangeClosed(1, NAMES.size()).boxed().flatMap(number -> Stream.of(
                                    "first", "last", "closedFirst", "closedLast")
                            .flatMap(field ->
                                    Stream.of("-day", "-month", "-year").map(part -> field + number + part))),
                    Stream.of(CLOSURES, INSET))
            .toList();

    private static final int FEWEST_DAYS = 10;

    public TermDatesForm {
        requireNonNull(holidays, "holidays");
    }

    /** Autumn, spring and summer, or everything that is wrong. */
    public Result<List<SchoolTerm>> understood(Map<String, String> typed) {
        var reading = new Reading("terms", typed);
        var days = IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(number -> days(reading, number))
                .toList();
        if (days.stream().allMatch(Optional::isPresent)) {
            inTurn(reading, days.stream().map(Optional::orElseThrow).toList());
        }
        if (!reading.refusals().isEmpty()) {
            return Result.refused(reading.refusals());
        }
        var terms = terms(reading, days.stream().map(Optional::orElseThrow).toList());
        return reading.refusals().isEmpty() ? Result.done(terms) : Result.refused(reading.refusals());
    }

    private Optional<DateRange> days(Reading reading, int number) {
        var name = NAMES.get(number - 1) + " term";
        var first = reading.date("first" + number, "first day of the " + name)
                .filter(day -> isInYear(reading, "first" + number, day))
                .filter(day -> isWorked(reading, "first" + number, "first day of the " + name, day));
        var last = reading.date("last" + number, "last day of the " + name)
                .filter(day -> isInYear(reading, "last" + number, day))
                .filter(day -> isWorked(reading, "last" + number, "last day of the " + name, day));
        return first.flatMap(from -> last.filter(to -> reading.holds(
                        !to.isBefore(from),
                        "last" + number,
                        "before",
                        "The last day of the " + name + " must be the same as or after its first day"))
                .map(to -> new DateRange(from, to)));
    }

    private boolean isInYear(Reading reading, String field, LocalDate day) {
        var from = LocalDate.of(begins, Month.AUGUST, 1);
        var to = LocalDate.of(begins + 1, Month.AUGUST, 31);
        return reading.holds(
                !day.isBefore(from) && !day.isAfter(to),
                field,
                "other-year",
                "A day of this school year is from " + Reason.day(from) + " to " + Reason.day(to) + ". Check the year");
    }

    /** A term begins and ends with a day on which teachers work. */
    private boolean isWorked(Reading reading, String field, String what, LocalDate day) {
        return reading.holds(
                        day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0,
                        field,
                        "weekend",
                        "The " + what + ", " + Reason.day(day) + ", is a " + name(day.getDayOfWeek())
                                + ". Enter a Monday to Friday")
                && reading.holds(
                        !holidays.contains(day),
                        field,
                        "holiday",
                        "The " + what + ", " + Reason.day(day)
                                + ", is a bank holiday. Enter a day on which teachers work");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static void inTurn(Reading reading, List<DateRange> days) {
        for (var next = 1; next < days.size(); next++) {
            reading.holds(
                    days.get(next).from().isAfter(days.get(next - 1).to()),
                    "first" + (next + 1),
                    "overlap",
                    "The " + NAMES.get(next) + " term must begin after the " + NAMES.get(next - 1) + " term ends");
        }
    }

    private List<SchoolTerm> terms(Reading reading, List<DateRange> days) {
        var closures = new DayLines(reading, days).closures(CLOSURES);
        var closed = new ArrayList<>(closures);
        for (var number = 1; number <= days.size(); number++) {
            halfTerm(reading, number, days.get(number - 1)).ifPresent(closed::add);
        }
        var inset = new DayLines(reading, days).trainingDays(INSET, isClosed(reading, closed), holidays);
        var terms = new ArrayList<SchoolTerm>();
        for (var number = 1; number <= days.size() && reading.refusals().isEmpty(); number++) {
            terms.add(term(number, days.get(number - 1), closed, inset));
            isWhole(reading, number, terms.get(number - 1));
        }
        return terms;
    }

    /** Of a closure that was refused nothing is known. */
    private static Predicate<LocalDate> isClosed(Reading reading, List<DateRange> closed) {
        var known = reading.refusals().isEmpty();
        return day -> !known || closed.stream().anyMatch(closure -> closure.contains(day));
    }

    private static SchoolTerm term(int number, DateRange days, List<DateRange> closed, List<LocalDate> inset) {
        return new SchoolTerm(
                NAMES.get(number - 1) + " " + days.from().getYear(),
                days.from(),
                days.to(),
                closed.stream().filter(days::overlaps).toList(),
                inset.stream().filter(days::contains).toList(),
                false);
    }

    private static Optional<DateRange> halfTerm(Reading reading, int number, DateRange term) {
        var fields = List.of("closedFirst" + number, "closedLast" + number);
        var typed = fields.stream().anyMatch(field -> Stream.of("-day", "-month", "-year")
                .anyMatch(part -> !reading.text(field + part).isEmpty()));
        if (!typed) {
            return Optional.empty();
        }
        var name = "half-term of the " + NAMES.get(number - 1) + " term";
        var first = reading.date(fields.get(0), "first day of the " + name)
                .filter(day -> isInTerm(reading, fields.get(0), day, term));
        var last = reading.date(fields.get(1), "last day of the " + name)
                .filter(day -> isInTerm(reading, fields.get(1), day, term));
        return first.flatMap(from -> last.filter(to -> reading.holds(
                                !to.isBefore(from),
                                fields.get(1),
                                "before",
                                "The last day of the " + name + " must be the same as or after its first day"))
                        .map(to -> new DateRange(from, to)))
                .filter(days -> reading.holds(
                        DayLines.hasWeekday(days),
                        fields.get(0),
                        "weekend",
                        "The " + name + " is a weekend, on which the school is closed anyway."
                                + " Correct its days or leave them empty"));
    }

    private static boolean isInTerm(Reading reading, String field, LocalDate day, DateRange term) {
        return reading.holds(
                term.contains(day),
                field,
                "outside",
                "Half-term lies in its term, from " + Reason.day(term.from()) + " to " + Reason.day(term.to()));
    }

    private void isWhole(Reading reading, int number, SchoolTerm term) {
        var days = term.schoolDays(holidays);
        reading.holds(
                days.count() >= FEWEST_DAYS,
                "last" + number,
                "too-short",
                "A term has at least " + FEWEST_DAYS + " school days. Correct its days or its closures");
        isOpen(reading, "first" + number, "first", term.from(), days);
        isOpen(reading, "last" + number, "last", term.to(), days);
    }

    private static void isOpen(Reading reading, String field, String which, LocalDate day, SchoolDays days) {
        reading.holds(
                days.count() == 0 || days.contains(day),
                field,
                "closed",
                "The " + which + " day of the term, " + Reason.day(day)
                        + ", lies in a closure. Correct the term or the closure");
    }
}
