/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Fte;

/**
 * A stretch of one post with one employer and one working pattern (R20).
 *
 * @param period its days; an open contract ends on {@link #OPEN}
 * @param daysPerWeek contracted days in a week, more than 0, at most 5; with it absence days are worked off (R28)
 */
public record Contract(SchoolId employer, DateRange period, Fte fte, BigDecimal daysPerWeek) {

    /** The last day of a contract that has no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    public Contract {
        requireNonNull(employer, "employer");
        requireNonNull(period, "period");
        requireNonNull(fte, "fte");
        if (daysPerWeek == null || daysPerWeek.signum() <= 0 || daysPerWeek.compareTo(WEEK) > 0) {
            throw new IllegalArgumentException("A week has more than 0 and at most 5 contracted days");
        }
        daysPerWeek = daysPerWeek.stripTrailingZeros();
    }

    /** A contract without an end; its days per week follow from the full-time equivalent. */
    public static Contract open(SchoolId employer, LocalDate from, Fte fte) {
        return until(employer, from, OPEN, fte);
    }

    /** A contract with a last day; its days per week follow from the full-time equivalent. */
    public static Contract until(SchoolId employer, LocalDate from, LocalDate to, Fte fte) {
        return new Contract(employer, new DateRange(from, to), fte, fte.value().multiply(WEEK));
    }

    /** The last day; empty while the contract has no end. */
    public Optional<LocalDate> endsOn() {
        return period.to().equals(OPEN) ? Optional.empty() : Optional.of(period.to());
    }

    /** The share of a full week that is worked, by days. */
    public Fraction shareOfWeek() {
        return Fraction.of(daysPerWeek).dividedBy(Fraction.of(WEEK));
    }

    Contract within(DateRange days) {
        var from = period.from().isBefore(days.from()) ? days.from() : period.from();
        var to = period.to().isAfter(days.to()) ? days.to() : period.to();
        return new Contract(employer, new DateRange(from, to), fte, daysPerWeek);
    }
}
