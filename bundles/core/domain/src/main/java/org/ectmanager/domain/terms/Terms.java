/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.terms;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number of full-time equivalent school terms of a three-term year, exact and never negative (R19, R20).
 * Rounded half up to one decimal only when it is reported (R21).
 */
public record Terms(Fraction exact) implements Comparable<Terms> {

    public static final Terms NONE = new Terms(Fraction.ZERO);
    public static final Terms ONE = new Terms(Fraction.ONE);

    public Terms {
        requireNonNull(exact, "exact");
        if (exact.signum() < 0) {
            throw new IllegalArgumentException("A number of terms is not negative");
        }
    }

    public static Terms of(long whole) {
        return new Terms(Fraction.of(whole));
    }

    /** Reads {@code 6}, {@code 2.5} or {@code 0.6667}. */
    public static Terms of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public static Terms of(BigDecimal decimal) {
        return new Terms(Fraction.of(decimal));
    }

    public static Terms of(long numerator, long denominator) {
        return new Terms(Fraction.of(numerator, denominator));
    }

    public Terms plus(Terms other) {
        return new Terms(exact.plus(other.exact));
    }

    /** What is left, nothing when the other is more. */
    public Terms minusOrNone(Terms other) {
        return isLessThan(other) ? NONE : new Terms(exact.minus(other.exact));
    }

    /** What these calendar terms are worth at this full-time equivalent. */
    public Terms at(Fte fte) {
        return new Terms(exact.times(fte.exact()));
    }

    /** How many calendar terms it takes to serve these terms at this full-time equivalent. */
    public Terms calendarTermsAt(Fte fte) {
        return new Terms(exact.dividedBy(fte.exact()));
    }

    public Terms min(Terms other) {
        return isLessThan(other) ? this : other;
    }

    public boolean isLessThan(Terms other) {
        return compareTo(other) < 0;
    }

    public boolean isNone() {
        return exact.signum() == 0;
    }

    /** One decimal place, half up: what forms, pages and the Department's service are told. */
    public BigDecimal reported() {
        return exact.rounded(1);
    }

    /** Four decimal places, half up: what the web services answer. */
    public BigDecimal toFourPlaces() {
        return exact.rounded(4);
    }

    /** Up to four decimal places, for the figures in a reason. */
    public String figures() {
        return toFourPlaces().stripTrailingZeros().toPlainString();
    }

    /** The figures with their word, such as {@code 1 term} or {@code 2.5 terms}. */
    public String inWords() {
        return figures() + (equals(ONE) ? " term" : " terms");
    }

    @Override
    public int compareTo(Terms other) {
        return exact.compareTo(other.exact);
    }

    /** As reported, such as {@code 1.5}. */
    @Override
    public String toString() {
        return reported().toPlainString();
    }
}
