/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ectmanager.domain.terms.Fte;

/**
 * How much of full time is worked on how many days of a week (R20). Five full days are full time; a day may be worked in
 * part, but no day is longer than a full one.
 *
 * @param daysPerWeek days on which the teacher works, more than 0, at most 5
 */
public record WorkingPattern(Fte fte, BigDecimal daysPerWeek) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.1");
    /** Both numbers are given to two places, so that a third of a week still fits. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    public WorkingPattern {
        requireNonNull(fte, "fte");
        if (daysPerWeek == null || daysPerWeek.signum() <= 0 || daysPerWeek.compareTo(WEEK) > 0) {
            throw new IllegalArgumentException("A week has more than 0 and at most 5 working days");
        }
    }

    /** Whether it is less than half a day a week, which is the least that anybody is known to be employed for. */
    public boolean isLessThanHalfADay() {
        return fte.value().compareTo(HALF_A_DAY) < 0;
    }

    /** Whether so much can be worked on so few days. */
    public boolean isPossible() {
        return fte.value().subtract(shareOfWeek()).compareTo(ROUNDING) <= 0;
    }

    /** Whether some of the days are worked in part only. */
    public boolean hasPartDays() {
        return shareOfWeek().subtract(fte.value()).compareTo(ROUNDING) > 0;
    }

    /** The full days a week that the full-time equivalent stands for, such as {@code 3} or {@code 2.5}. */
    public String fullDays() {
        return fte.value().multiply(WEEK).stripTrailingZeros().toPlainString();
    }

    /** What to say of less than half a day a week. */
    public String tiny() {
        return "A full-time equivalent of " + fte + " is less than half a day a week, and a term of it counts as " + fte
                + " of a term. Check that it is right.";
    }

    /** Such as {@code 3} or {@code 2.5}. */
    public String days() {
        return daysPerWeek.stripTrailingZeros().toPlainString();
    }

    private BigDecimal shareOfWeek() {
        return daysPerWeek.divide(WEEK, 4, RoundingMode.HALF_UP);
    }
}
