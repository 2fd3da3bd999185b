/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.time.Duration;

/** How often to ask again, and how long to wait in between. */
record Patience(int attempts, Duration first, Duration longest, Pause pause) {

    Patience {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException("attempts is 1 to 10");
        }
    }

    /** Waits; tests only note for how long. */
    @FunctionalInterface
    interface Pause {

        Pause ASLEEP = length -> Thread.sleep(length.toMillis());

        void last(Duration length) throws InterruptedException;
    }

    boolean endsAfter(int attempt) {
        return attempt >= attempts;
    }

    /** After an attempt, the first being 1: what the service asked for, else twice as long each time, within limits. */
    void waitAfter(int attempt, Duration asked) throws InterruptedException {
        var doubled = first.multipliedBy(1L << (attempt - 1));
        var length = asked.isZero() ? doubled : asked;
        pause.last(length.compareTo(longest) > 0 ? longest : length);
    }
}
