/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;

/** Dates of a registration in which nobody can have meant another year (R2, R8). */
final class PlausibleDates {

    private static final int YEARS_AHEAD = 2;

    private PlausibleDates() {}

    static Optional<LocalDate> birth(Reading reading, LocalDate today) {
        return reading.date("birth", "date of birth").filter(day -> {
            var years = today.getYear() - day.getYear();
            var takes = RuleSets.on(today).department();
            return reading.holds(
                    years >= takes.youngest() && years <= takes.oldest(),
                    "birth",
                    "age",
                    "A teacher is between " + takes.youngest() + " and " + takes.oldest()
                            + " years old. Check the year of birth");
        });
    }

    /** The first day of a term that was chosen, or another day that was typed. */
    static Optional<LocalDate> start(Reading reading, LocalDate today) {
        var chosen = TermStart.chosen(reading.text("starts"));
        return chosen.isPresent()
                ? chosen.filter(day -> canStart(reading, "starts", day, today))
                : typedStart(reading).filter(day -> canStart(reading, "start", day, today));
    }

    private static Optional<LocalDate> typedStart(Reading reading) {
        var nothing = reading.text("starts").isEmpty()
                && Stream.of("start-day", "start-month", "start-year")
                        .allMatch(part -> reading.text(part).isEmpty());
        if (nothing) {
            reading.refuse("starts", "missing", "Choose the day on which induction is to start, or enter another day");
            return Optional.empty();
        }
        return reading.date("start", "day on which induction is to start");
    }

    private static boolean canStart(Reading reading, String field, LocalDate day, LocalDate today) {
        var first = RuleSets.on(today).department().firstNewClaim();
        var latest = today.plusYears(YEARS_AHEAD);
        return reading.holds(
                        !day.isBefore(first),
                        field,
                        "too-early",
                        "No induction that started before " + Reason.day(first)
                                + " is taken on any more. Check the year")
                && reading.holds(
                        !day.isAfter(latest),
                        field,
                        "too-late",
                        "Induction can be registered up to " + YEARS_AHEAD + " years before it starts, so it starts by "
                                + Reason.day(latest) + ". Check the year");
    }

    /** What was chosen or typed as the start, plausible or not; empty while it is no day. */
    static Optional<LocalDate> chosen(Map<String, String> answers) {
        return TermStart.chosen(answers.getOrDefault("starts", ""))
                .or(() -> new Reading("registration", answers).date("start", "start"));
    }
}
