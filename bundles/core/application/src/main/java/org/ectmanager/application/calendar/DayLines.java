/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;

/** Days typed one a line, such as {@code 4 May 2027}, or {@code 4 May 2027 to 7 May 2027}. */
record DayLines(Reading reading, List<DateRange> terms) {

    private static final int MOST = 40;
    private static final String EXAMPLE = ", like 4 May 2027";
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "EEEE d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "d M uuuu", "uuuu-M-d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** Each within a term, with a Monday to Friday among its days. */
    List<DateRange> closures(String field) {
        var found = new ArrayList<DateRange>();
        for (var line : lines(field)) {
            range(line)
                    .filter(days -> isGood(
                            field,
                            line,
                            "outside",
                            " is not within one of the terms",
                            term -> term.contains(days.from()) && term.contains(days.to())))
                    .filter(days -> reading.holds(
                            hasWeekday(days),
                            field,
                            "weekend",
                            "“" + line + "” is a weekend, on which the school is closed anyway."
                                    + " Correct it or leave it out"))
                    .ifPresentOrElse(found::add, () -> wrong(field, line));
        }
        return found;
    }

    static boolean hasWeekday(DateRange days) {
        return days.from().datesUntil(days.to().plusDays(1)).anyMatch(DayLines::isWeekday);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Each a working day of a term on which the school is closed: on every other day of a term teachers work anyway. */
    List<LocalDate> trainingDays(String field, Predicate<LocalDate> closed, BankHolidays holidays) {
        var found = new ArrayList<LocalDate>();
        for (var line : lines(field)) {
            day(line)
                    .filter(day -> isGood(
                            field, line, "outside", " is not within one of the terms", term -> term.contains(day)))
                    .filter(day -> isTraining(field, line, day, closed, holidays))
                    .ifPresentOrElse(found::add, () -> wrong(field, line));
        }
        return found;
    }

    private boolean isTraining(
            String field, String line, LocalDate day, Predicate<LocalDate> closed, BankHolidays holidays) {
        var named = "“" + line + "”";
        return reading.holds(isWeekday(day), field, "weekend", named + " is at a weekend. Enter a Monday to Friday")
                && reading.holds(
                        !holidays.contains(day),
                        field,
                        "holiday",
                        named + " is a bank holiday. Enter a day on which teachers work")
                && reading.holds(
                        closed.test(day),
                        field,
                        "open",
                        named + " counts as a school day already, because it lies in no half-term or closure."
                                + " Leave it out, or enter the closure");
    }

    private List<String> lines(String field) {
        var lines = reading.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return reading.holds(lines.size() <= MOST, field, "too-many", "Enter at most " + MOST + " lines")
                ? lines
                : List.of();
    }

    private boolean isGood(String field, String line, String code, String sentence, Predicate<DateRange> inTerm) {
        return reading.holds(
                terms.stream().anyMatch(inTerm),
                field,
                code,
                "“" + line + "”" + sentence + ". Correct it or leave it out");
    }

    /** Nothing more is said of a line that was refused already. */
    private void wrong(String field, String line) {
        if (reading.refusals().stream().noneMatch(refusal -> refusal.sentence().startsWith("“" + line + "”"))) {
            reading.refuse(field, "wrong", "“" + line + "” is no day" + EXAMPLE);
        }
    }

    private static Optional<DateRange> range(String line) {
        var ends = line.split("\\s+(?i:to)\\s+|\\s+[-–]\\s+");
        if (ends.length > 2) {
            return Optional.empty();
        }
        var to = day(ends[ends.length - 1]);
        return day(ends[0])
                .flatMap(from -> to.filter(last -> !last.isBefore(from)).map(last -> new DateRange(from, last)));
    }

    private static Optional<LocalDate> day(String text) {
        return FORMATS.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
