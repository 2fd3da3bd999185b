/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/**
 * A part of the product that an appropriate body may do without (P32). While it is off its pages are not linked, and
 * say that this body does not use it. Nothing is deleted: switched on again, everything recorded until then is there.
 */
public enum BodyModule {
    /** Files and links that the body offers. */
    RESOURCES("resources"),
    QUESTIONS_AND_ANSWERS("questions and answers"),
    /** The page that says what the body charges. */
    FEES("fees"),
    /** Telling lead providers; changes are recorded all the same. */
    HAND_OVERS("hand-overs"),
    REPORTS_TO_RUN("reports to run"),
    /** The body's public page that works out an induction. */
    CALCULATOR("the calculator");

    private final String words;

    BodyModule(String words) {
        this.words = words;
    }

    /** As it is written on pages. */
    public String words() {
        return words;
    }
}
