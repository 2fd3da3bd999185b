/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until something is as it should be, or patience ends. */
final class Polling {

    /** For a start with all sample data while other work keeps every processor busy. */
    static final Duration UNTIL_READY = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Polling() {}

    /** The last thing seen. */
    static <T> T until(Supplier<T> look, Predicate<T> asItShouldBe) {
        return until(PATIENCE, look, asItShouldBe);
    }

    static <T> T until(Duration patience, Supplier<T> look, Predicate<T> asItShouldBe) {
        var end = Instant.now().plus(patience);
        var seen = look.get();
        while (!asItShouldBe.test(seen) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(MILLISECONDS.toNanos(100));
            seen = look.get();
        }
        return seen;
    }
}
