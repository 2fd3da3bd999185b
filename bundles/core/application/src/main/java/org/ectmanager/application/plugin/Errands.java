/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a plugin asks of the platform during one call. The plugin works in a thread of its own, and transactions belong to
 * the thread that began them: so whoever waits for the plugin does its errands meanwhile.
 */
public final class Errands {

    private static final Runnable END = () -> {};

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final LongSupplier nanos;
    private volatile RuntimeException failure;
    private volatile boolean over;
    private long spent;

    Errands(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Done by the caller, while the plugin waits for it. */
    public <T> T run(Supplier<T> errand) {
        if (over) {
            throw new IllegalStateException("Nobody waits for this plugin any more");
        }
        var task = new FutureTask<>(() -> noted(errand));
        waiting.add(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The platform could not answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for this plugin any more");
        }
    }

    /** The platform's own failure, which is none of the plugin's. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether most of the time went into what the platform did itself. */
    boolean tookMostOf(Duration time) {
        return spent > time.toNanos() / 2;
    }

    /** Wakes whoever does them: the plugin has answered. */
    void end() {
        waiting.add(END);
    }

    /** Does them until the plugin has answered; false when it had not within the time. */
    boolean doUntilEnd(Duration time) throws InterruptedException {
        var until = nanos.getAsLong() + time.toNanos();
        try {
            while (true) {
                var left = Math.max(0, until - nanos.getAsLong());
                var next = waiting.poll(left, TimeUnit.NANOSECONDS);
                if (next == null || next == END) {
                    return next != null;
                }
                var began = nanos.getAsLong();
                next.run();
                spent += nanos.getAsLong() - began;
            }
        } finally {
            over = true;
        }
    }

    private <T> T noted(Supplier<T> errand) {
        try {
            return errand.get();
        } catch (RuntimeException broken) {
            failure = broken;
            throw broken;
        }
    }
}
