/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;

/**
 * When somebody is reminded of a last day that is still to come. Where nothing ran on the day of a reminder, it is sent
 * later, until the next one is due.
 */
public enum LastDay {
    IN_A_WEEK("week-before", 7, 2),
    TOMORROW("day-before", 1, 1),
    TODAY("on-the-day", 0, 0);

    private final String step;
    private final int most;
    private final int least;

    LastDay(String step, int most, int least) {
        this.step = step;
        this.most = most;
        this.least = least;
    }

    /** How the reminder is kept, so that it goes out once. */
    public String step() {
        return step;
    }

    /** How many days ahead the reminder is meant to come. */
    public int days() {
        return most;
    }

    /** The nearest last day of which this reminder still speaks. */
    public LocalDate nearest(LocalDate today) {
        return today.plusDays(least);
    }

    /** The farthest one: of it the reminder comes in time. */
    public LocalDate farthest(LocalDate today) {
        return today.plusDays(most);
    }
}
