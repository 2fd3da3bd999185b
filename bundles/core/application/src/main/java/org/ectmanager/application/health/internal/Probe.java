/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ectmanager.application.health.HealthCheck;

/** Asks one check at a time: one that hangs is asked again only once it has answered. */
final class Probe {

    private static final String SILENT = "It does not answer";

    private final HealthCheck check;
    private final Executor threads;
    private CompletableFuture<Optional<String>> answer = CompletableFuture.completedFuture(Optional.empty());

    Probe(HealthCheck check, Executor threads) {
        this.check = check;
        this.threads = threads;
    }

    String part() {
        return check.part();
    }

    boolean vital() {
        return check.vital();
    }

    Optional<Instant> since() {
        return check.since();
    }

    synchronized void begin() {
        if (answer.isDone()) {
            answer = CompletableFuture.supplyAsync(check::problem, threads);
        }
    }

    Optional<String> problem(Duration patience) {
        try {
            return current().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            return Optional.of(SILENT);
        } catch (ExecutionException broken) {
            return Optional.of("It failed: " + broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(SILENT);
        }
    }

    private synchronized CompletableFuture<Optional<String>> current() {
        return answer;
    }
}
