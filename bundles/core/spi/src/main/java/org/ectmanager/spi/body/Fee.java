/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

/**
 * One fee (P22), in pounds sterling.
 *
 * @param name what it pays for, 1 to 120 characters
 * @param pence 0, which reads as free of charge, to 10,000,000
 * @param proration what a part of the time costs; in full where the event spans none
 * @param leastPence what a part costs at the least; 0 for no such limit
 * @param extra whether it comes on top, for what not every school asks for
 * @param where when it applies, as a sentence of up to 200 characters; may be empty
 */
public record Fee(
        String name, int pence, ChargingEvent event, Proration proration, int leastPence, boolean extra, String where) {

    private static final int MOST = 10_000_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHERE = 200;

    public Fee {
        name = PlainText.required("A fee\u2019s name", name, LONGEST_NAME);
        where = PlainText.optional("When the fee \u201C" + name + "\u201D applies", where, LONGEST_WHERE);
        requireNonNull(event, "event");
        requireNonNull(proration, "proration");
        if (pence < 0 || pence > MOST) {
            throw new IllegalArgumentException("The fee \u201C" + name + "\u201D has 0 to " + MOST + " pence");
        }
        if (proration != Proration.IN_FULL && !event.spansPeriod()) {
            throw new IllegalArgumentException(
                    "The fee \u201C" + name + "\u201D is for no time that could be part served");
        }
        if (leastPence < 0 || leastPence > pence || leastPence > 0 && !proration.varies()) {
            throw new IllegalArgumentException("The least of the fee \u201C" + name
                    + "\u201D is not more than the fee, and goes with terms or days that are counted");
        }
    }

    /** A fee that every school pays, in full. */
    public static Fee of(String name, int pence, ChargingEvent event) {
        return new Fee(name, pence, event, Proration.IN_FULL, 0, false, "");
    }

    /** The same where a part of the time costs less. */
    public Fee prorated(Proration other) {
        return new Fee(name, pence, event, other, leastPence, extra, where);
    }

    public Fee atLeast(int least) {
        return new Fee(name, pence, event, proration, least, extra, where);
    }

    public Fee asExtra() {
        return new Fee(name, pence, event, proration, leastPence, true, where);
    }

    /** The same with a sentence that says when it applies. */
    public Fee where(String applies) {
        return new Fee(name, pence, event, proration, leastPence, extra, applies);
    }
}
