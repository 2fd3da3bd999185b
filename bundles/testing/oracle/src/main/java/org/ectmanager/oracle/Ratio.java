/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number, top over bottom, not reduced until it is shown. The bottom is positive. */
record Ratio(BigInteger top, BigInteger bottom) implements Comparable<Ratio> {

    private static final int LONG_ENOUGH = 300;

    static final Ratio ZERO = of(0, 1);
    static final Ratio ONE = of(1, 1);

    static Ratio of(long top, long bottom) {
        return new Ratio(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Ratio of(BigDecimal decimal) {
        var ten = BigInteger.TEN.pow(Math.max(decimal.scale(), 0));
        return new Ratio(decimal.multiply(new BigDecimal(ten)).toBigIntegerExact(), ten);
    }

    Ratio plus(Ratio other) {
        if (bottom.equals(other.bottom)) {
            return new Ratio(top.add(other.top), bottom);
        }
        return new Ratio(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom))
                .handy();
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.top.negate(), other.bottom));
    }

    Ratio times(Ratio other) {
        return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom)).handy();
    }

    Ratio over(Ratio other) {
        return times(new Ratio(other.bottom, other.top));
    }

    boolean atLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    Ratio atMost(Ratio other) {
        return atLeast(other) ? other : this;
    }

    Ratio atLeastNothing() {
        return top.signum() < 0 ? ZERO : this;
    }

    private Ratio handy() {
        return bottom.bitLength() > LONG_ENOUGH ? lowest() : this;
    }

    Ratio lowest() {
        var common = top.gcd(bottom);
        return common.signum() == 0 ? ZERO : new Ratio(top.divide(common), bottom.divide(common));
    }

    @Override
    public int compareTo(Ratio other) {
        return bottom.equals(other.bottom)
                ? top.compareTo(other.top)
                : top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        var shown = lowest();
        return shown.bottom.equals(BigInteger.ONE) ? shown.top.toString() : shown.top + "/" + shown.bottom;
    }
}
