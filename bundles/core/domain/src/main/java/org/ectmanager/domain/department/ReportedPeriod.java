/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.department;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One period of induction as the Department's service knows it (R62): with one appropriate body, from claim to release
 * or outcome. Both days belong to it.
 *
 * @param endsOn empty while it is open
 * @param terms full-time equivalent terms as the body reports them, empty while it is open
 */
public record ReportedPeriod(
        LocalDate startsOn, Optional<LocalDate> endsOn, Optional<BigDecimal> terms, Optional<Outcome> outcome) {

    /** How an induction ended in it. */
    public enum Outcome {
        PASS,
        FAIL
    }

    public ReportedPeriod {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
        requireNonNull(terms, "terms");
        requireNonNull(outcome, "outcome");
    }

    public static ReportedPeriod open(LocalDate startsOn) {
        return new ReportedPeriod(startsOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Released without an outcome. */
    public static ReportedPeriod released(LocalDate startsOn, LocalDate endsOn, String terms) {
        return new ReportedPeriod(startsOn, Optional.of(endsOn), Optional.of(new BigDecimal(terms)), Optional.empty());
    }

    public boolean isOpen() {
        return endsOn.isEmpty();
    }

    /** Whether they share a day. */
    public boolean overlaps(ReportedPeriod other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return endsOn.orElse(LocalDate.MAX);
    }
}
