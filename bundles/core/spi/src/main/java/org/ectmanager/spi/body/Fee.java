/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One fee (P22), in pounds sterling: at most what the service costs the body (R10, guidance 2.26).
 *
 * @param name what it pays for, 1 to 120 characters
 * @param pence 0, which reads as free of charge, to 10,000,000
 * @param proration what a part of the time costs; in full where the event spans none
 * @param leastPence what a part costs at the least; 0 for no such limit
 * @param extra whether it comes on top, for what not every school asks for
 * @param where when it applies, as a sentence of up to 200 characters; may be empty
 * @param costPence what the service costs the body, which is not less than the fee; pages do not show it
 * @param agreed whether a head teacher agrees to it when signing a registration; such a fee is more than nothing, and no
 *     extra, which is agreed when it is asked for
 */
public record Fee(
        String name,
        int pence,
        ChargingEvent event,
        Proration proration,
        int leastPence,
        boolean extra,
        String where,
        int costPence,
        boolean agreed) {

    private static final int MOST = 10_000_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHERE = 200;
    private static final int PENCE = 100;

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
        if (costPence < pence) {
            throw new IllegalArgumentException(
                    "The fee \u201C" + name + "\u201D is not more than what the service costs the body (R10)");
        }
        if (agreed && (pence == 0 || extra)) {
            throw new IllegalArgumentException(
                    "The fee \u201C" + name + "\u201D is agreed at signing, so it is more than nothing and no extra");
        }
    }

    /** A fee that every school pays, in full, of what the service costs. */
    public static Fee of(String name, int pence, ChargingEvent event) {
        return new Fee(name, pence, event, Proration.IN_FULL, 0, false, "", pence, false);
    }

    /** The same where a part of the time costs less. */
    public Fee prorated(Proration other) {
        return new Fee(name, pence, event, other, leastPence, extra, where, costPence, agreed);
    }

    public Fee atLeast(int least) {
        return new Fee(name, pence, event, proration, least, extra, where, costPence, agreed);
    }

    public Fee asExtra() {
        return new Fee(name, pence, event, proration, leastPence, true, where, costPence, agreed);
    }

    /** The same with a sentence that says when it applies. */
    public Fee where(String applies) {
        return new Fee(name, pence, event, proration, leastPence, extra, applies, costPence, agreed);
    }

    /** The same for a service that costs the body more than it charges. */
    public Fee costing(int cost) {
        return new Fee(name, pence, event, proration, leastPence, extra, where, cost, agreed);
    }

    /** The same, to which a head teacher agrees when signing a registration (R10). */
    public Fee agreedAtSigning() {
        return new Fee(name, pence, event, proration, leastPence, extra, where, costPence, true);
    }

    /** In sentences: for what it is charged, what a part of the time costs, when it applies. */
    public String sentences() {
        var words = new StringBuilder("F").append(event.words().substring(1)).append('.');
        if (event.spansPeriod() && (pence > 0 || proration != Proration.IN_FULL)) {
            words.append(' ').append(proration.words());
        }
        if (leastPence > 0) {
            words.append(" At least ").append(amount(leastPence)).append(" is charged.");
        }
        return where.isEmpty()
                ? words.toString()
                : words.append(' ').append(where).toString();
    }

    /** Its amount, for pages. */
    public String amount() {
        return amount(pence);
    }

    /** In pounds; with pence only where there are any. */
    private static String amount(int pence) {
        if (pence == 0) {
            return "Free of charge";
        }
        return pence % PENCE == 0
                ? String.format(Locale.UK, "\u00A3%,d", pence / PENCE)
                : String.format(Locale.UK, "\u00A3%,d.%02d", pence / PENCE, pence % PENCE);
    }
}
