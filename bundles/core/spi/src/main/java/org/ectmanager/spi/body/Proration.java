/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/** What is charged where only a part of the time that a fee is for is served (P22, P23). */
public enum Proration {
    /** The standard. */
    IN_FULL("A part counts in full."),
    /** The half-term rule. */
    FROM_HALF("It is charged once half of that time is served; for less, nothing is."),
    BY_TERMS("Of a part, only the terms that have begun are charged."),
    BY_DAYS("Of a part, only the days served are charged.");

    private final String words;

    Proration(String words) {
        this.words = words;
    }

    /** A sentence for pages. */
    public String words() {
        return words;
    }

    /** Whether what is charged may become small, so that there may be a least. */
    public boolean varies() {
        return this == BY_TERMS || this == BY_DAYS;
    }
}
