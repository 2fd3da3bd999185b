/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.terms.Terms;

/**
 * Understands a typed reduction (R25 to R27). A day on which nobody agreed or advised may be left out here: the rules
 * say what follows. Pure.
 */
public record ReductionForm(LocalDate today) {

    /** The names under which a reduction is typed. */
    public static final List<String> FIELDS = List.of(
            "reason",
            "terms",
            "evidence",
            "agreed-day",
            "agreed-month",
            "agreed-year",
            "advised-day",
            "advised-month",
            "advised-year");

    private static final int PLACES = 2;
    private static final int LONGEST_AGO = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(99);

    public ReductionForm {
        requireNonNull(today, "today");
    }

    /**
     * What was typed.
     *
     * @param agreed when the teacher agreed; empty while they have not
     * @param advised when the head teacher advised; empty while they have not
     */
    public record Wanted(
            BigDecimal terms,
            ReductionReason reason,
            String evidence,
            Optional<LocalDate> agreed,
            Optional<LocalDate> advised) {

        public Reduction reduction() {
            return new Reduction(Terms.of(terms), reason, agreed.isPresent());
        }
    }

    /** The reduction, or everything that is wrong with it. */
    public Result<Wanted> understood(Map<String, String> typed) {
        var reading = new Reading("reduction", typed);
        var reason = reading.choice("reason", ReductionReason.values(), "Choose why induction is made shorter");
        var terms = terms(reading);
        var evidence = reading.required(
                "evidence", Prose.PAGE, "What the reduction rests on", "Enter what the reduction rests on");
        var agreed = day(reading, "agreed", "day on which the early career teacher agreed");
        var advised = day(reading, "advised", "day on which the head teacher advised");
        return reading.refusals().isEmpty()
                ? Result.done(new Wanted(terms.orElseThrow(), reason.orElseThrow(), evidence, agreed, advised))
                : Result.refused(reading.refusals());
    }

    private static Optional<BigDecimal> terms(Reading reading) {
        var sentence = "Enter how many terms to take off, with at most two decimals, such as 1 or 0.75";
        return reading.decimal("terms", sentence)
                .filter(terms -> reading.holds(
                        terms.signum() > 0
                                && terms.compareTo(MOST) <= 0
                                && terms.stripTrailingZeros().scale() <= PLACES,
                        "terms",
                        "number",
                        sentence));
    }

    private Optional<LocalDate> day(Reading reading, String name, String what) {
        if (Stream.of("-day", "-month", "-year")
                .allMatch(part -> reading.text(name + part).isEmpty())) {
            return Optional.empty();
        }
        return reading.date(name, what)
                .filter(day ->
                        reading.holds(!day.isAfter(today), name, "future", "The " + what + " cannot be in the future"))
                .filter(day -> reading.holds(
                        !day.isBefore(today.minusYears(LONGEST_AGO)),
                        name,
                        "past",
                        "The " + what + " is more than " + LONGEST_AGO + " years ago. Check the year"));
    }
}
