/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/** What a fee is asked for (P22). */
public enum ChargingEvent {
    REGISTRATION("for each early career teacher, once, at registration", false),
    INDUCTION("for each early career teacher, once for the whole of induction", true),
    YEAR("for each early career teacher, each year", true),
    TERM("for each early career teacher, each term", true),
    SCHOOL_YEAR("for each school, each year", true),
    PROGRESS_REVIEW("for each progress review", true),
    ASSESSMENT("for each assessment", true),
    EXTENSION("for each extension of an induction", false),
    REDUCTION("for each reduction of an induction", false),
    FIDELITY_CHECK("for each check of a school\u2019s own programme", false),
    VISIT("for each visit", false),
    DAY_OF_WORK("for each day of extra work", false);

    private final String words;
    private final boolean period;

    ChargingEvent(String words, boolean period) {
        this.words = words;
        this.period = period;
    }

    /** As it follows the amount on pages. */
    public String words() {
        return words;
    }

    /** Whether it spans a time of which a part may be served. */
    public boolean spansPeriod() {
        return period;
    }
}
