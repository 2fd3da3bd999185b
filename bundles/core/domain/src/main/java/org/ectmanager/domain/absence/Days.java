/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import java.math.BigDecimal;
import org.ectmanager.domain.terms.Fraction;

/** Contracted working days, counted in half days. */
public record Days(int halves) implements Comparable<Days> {

    public static final Days NONE = new Days(0);

    public Days {
        if (halves < 0) {
            throw new IllegalArgumentException("A number of days is not negative");
        }
    }

    public static Days of(int whole) {
        return new Days(2 * whole);
    }

    /** Reads {@code 5} or {@code 2.5}. */
    public static Days of(String decimal) {
        try {
            return new Days(
                    new BigDecimal(decimal).multiply(BigDecimal.valueOf(2)).intValueExact());
        } catch (ArithmeticException notHalf) {
            throw new IllegalArgumentException("Days are whole or half days", notHalf);
        }
    }

    public Days plus(Days other) {
        return new Days(halves + other.halves);
    }

    public boolean isNone() {
        return halves == 0;
    }

    public Fraction exact() {
        return Fraction.of(halves, 2);
    }

    @Override
    public int compareTo(Days other) {
        return Integer.compare(halves, other.halves);
    }

    /** Such as {@code 5} or {@code 2.5}. */
    @Override
    public String toString() {
        return halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ".5";
    }
}
