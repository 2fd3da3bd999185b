/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.time.LocalDate;
import java.time.Month;

/** In which term an induction starts, by the month alone: term dates differ between schools. */
public enum StartTerm {
    /** August to December. */
    AUTUMN("the autumn term"),
    /** January to March. */
    SPRING("the spring term"),
    /** April to July. */
    SUMMER("the summer term");

    private final String words;

    StartTerm(String words) {
        this.words = words;
    }

    public static StartTerm of(LocalDate start) {
        if (start.getMonth().compareTo(Month.APRIL) < 0) {
            return SPRING;
        }
        return start.getMonth().compareTo(Month.AUGUST) < 0 ? SUMMER : AUTUMN;
    }

    /** As it is written within a sentence. */
    public String words() {
        return words;
    }
}
