/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.domain.calendar.TermCalendar;

/**
 * A day on which a term of the appropriate body begins, offered as the start of an induction: of six in a six-term year.
 * Features 2.8.
 *
 * @param term its name, with the year
 */
public record TermStart(String term, LocalDate day) {

    /** Chosen when induction starts on no such day. */
    public static final String OTHER = "other";

    private static final Pattern NAMES_A_YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    public TermStart {
        requireNonNull(term, "term");
        requireNonNull(day, "day");
    }

    /** The next terms to begin. */
    public static List<TermStart> from(TermCalendar calendar, LocalDate today, int most) {
        return calendar.reaching(today, today.plusYears(2)).terms().stream()
                .flatMap(term -> term.stretches().stream())
                .filter(stretch -> !stretch.days().first().isBefore(today))
                .map(stretch -> new TermStart(
                        named(stretch.term().name(), stretch.days().first()),
                        stretch.days().first()))
                .limit(most)
                .toList();
    }

    private static String named(String term, LocalDate day) {
        if (NAMES_A_YEAR.matcher(term).find()) {
            return term;
        }
        var year = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return term + " of the school year " + year + " to " + (year + 1);
    }

    /** The day that was chosen; empty when it is another one. */
    public static Optional<LocalDate> chosen(String answer) {
        try {
            return answer.isEmpty() || answer.equals(OTHER) ? Optional.empty() : Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
