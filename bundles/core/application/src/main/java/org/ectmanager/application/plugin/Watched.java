/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ectmanager.application.plugin.PluginCalls.Busy;
import org.ectmanager.application.plugin.PluginCalls.Overrun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one plugin, at most so many times at once and each for so long. When it fails the answer is empty, and the log names
 * it once; never with the failure's message, which may hold personal data that the plugin was handed.
 */
public final class Watched {

    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    /** So that a plugin that hangs leaves threads to the others. */
    private static final int AT_ONCE = 4;

    private final PluginCalls calls;
    private final String key;
    private final String name;
    private final String version;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicBoolean named = new AtomicBoolean();
    private volatile boolean failing;

    /** @param key kind and id; empty for what is never set aside */
    Watched(PluginCalls calls, String key, String name, String version) {
        this.calls = calls;
        this.key = key;
        this.name = name;
        this.version = version;
    }

    /** Empty when it failed, took too long, gave no answer, or is set aside. */
    public <T> Optional<T> ask(Supplier<T> question) {
        return ask(calls.limits().call(), errands -> question.get());
    }

    /** The same for all that is said at the arrival, which takes longer. */
    public <T> Optional<T> askAtArrival(Supplier<T> question) {
        return ask(calls.limits().arrival(), errands -> question.get());
    }

    /** The same for the making or reading of a file, which takes longer. */
    public <T> Optional<T> askForFile(Supplier<T> question) {
        return ask(calls.limits().report(), errands -> question.get());
    }

    /** The same for a report, which takes longer and sends the platform for what it reads. */
    public <T> Optional<T> askReport(Function<Errands, T> question) {
        return ask(calls.limits().report(), question);
    }

    /** The plugin's name when it failed the last time it was asked. */
    public Optional<String> failing() {
        return failing ? Optional.of(name) : Optional.empty();
    }

    /** Whether it is asked no more until its next version. */
    public boolean isAside() {
        return calls.aside(key, version).isPresent();
    }

    private <T> Optional<T> ask(Duration most, Function<Errands, T> question) {
        if (isAside()) {
            return Optional.empty();
        }
        var errands = calls.errands();
        try {
            return answered(calls.within(most, turns, errands, () -> question.apply(errands)));
        } catch (ExecutionException failed) {
            errands.failure().ifPresent(ours -> {
                throw ours;
            });
            return failed(failed.getCause().getClass().getName(), "failed");
        } catch (Overrun late) {
            return errands.tookMostOf(most) ? Optional.empty() : failed("no answer in time", "overran");
        } catch (Busy busy) {
            LOG.warn("{} is not asked: too many calls of plugins are under way", name);
            return Optional.empty();
        }
    }

    private <T> Optional<T> answered(T answer) {
        if (answer == null) {
            return failed("no answer", "gave no answer");
        }
        failing = false;
        inARow.set(0);
        return Optional.of(answer);
    }

    private <T> Optional<T> failed(String failure, String how) {
        failing = true;
        if (named.compareAndSet(false, true)) {
            LOG.error("{} failed ({}); it is left out where it fails", name, failure);
        }
        var most = calls.limits().failures();
        if (inARow.incrementAndGet() >= most && !key.isEmpty()) {
            inARow.set(0);
            calls.setAside(key, version, "it " + how + " " + most + " times in a row, the last time with " + failure);
        }
        return Optional.empty();
    }
}
