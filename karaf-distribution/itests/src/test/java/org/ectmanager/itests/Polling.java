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

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Polling() {}

    /** The last thing seen. */
    static <T> T until(Supplier<T> look, Predicate<T> asItShouldBe) {
        var end = Instant.now().plus(PATIENCE);
        var seen = look.get();
        while (!asItShouldBe.test(seen) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(MILLISECONDS.toNanos(100));
            seen = look.get();
        }
        return seen;
    }
}
