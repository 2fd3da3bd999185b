/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import org.ectmanager.domain.calendar.TermCalendar;

/** How many reports an appropriate body asks for in a school year; an assessment stands in for a review (R34). */
public enum ReportsPerYear {
    /** One in each term: what the guidance asks, and the default. */
    THREE(3),
    /**
     * One at the end of each half of a term. The rules of R34 and R35 b then hold for halves: an assessment takes the
     * place of the review of its own half. Whoever begins after the middle of a half has the first review at the end of
     * the next one, which is never later than the guidance has it.
     */
    SIX(6);

    private final int number;

    ReportsPerYear(int number) {
        this.number = number;
    }

    /** Its name in web services, on pages and in files. */
    public int number() {
        return number;
    }

    /** The stretches of time that each end with a report. */
    TermCalendar stretches(TermCalendar terms) {
        return this == SIX ? terms.inHalves() : terms;
    }
}
