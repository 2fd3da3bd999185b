/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A full-time equivalent: more than 0, at most 1, with up to three decimal places, so that five eighths can be said (R20). */
public record Fte(BigDecimal value) {

    public static final Fte FULL_TIME = of("1");

    private static final int RECORDED_PLACES = 2;
    private static final int MOST_PLACES = 3;

    public Fte {
        if (value == null
                || value.signum() <= 0
                || value.compareTo(BigDecimal.ONE) > 0
                || value.stripTrailingZeros().scale() > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "A full-time equivalent is more than 0 and at most 1, with up to three decimal places");
        }
        value = value.setScale(
                Math.max(RECORDED_PLACES, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    /** The same for a record, which has two decimal places; more are refused. */
    public Fte recorded() {
        if (value.scale() > RECORDED_PLACES) {
            throw new IllegalArgumentException("A full-time equivalent is recorded with up to two decimal places");
        }
        return this;
    }

    public static Fte of(String decimal) {
        return new Fte(new BigDecimal(decimal));
    }

    public boolean isFullTime() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    public Fraction exact() {
        return Fraction.of(value);
    }

    /** Such as {@code 0.6} or {@code 1.0}. */
    @Override
    public String toString() {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 1)).toPlainString();
    }
}
