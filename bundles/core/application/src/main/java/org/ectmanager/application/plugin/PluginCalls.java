/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The one place where code of plugins is called: in threads that are bounded, for so long and no longer. One that fails or
 * overruns several times in a row is set aside until its next version, and asked no more.
 */
@Component(
        service = {PluginCalls.class, HealthCheck.class},
        configurationPid = "org.ectmanager.plugins")
public final class PluginCalls implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PluginCalls.class);

    private static final int MOST_THREADS = 64;
    private static final int IDLE_SECONDS = 10;

    private final Map<String, Aside> asides = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads;
    private final InstantSource machine = InstantSource.system();
    private volatile PluginLimits limits;

    /** A plugin that is set aside. */
    record Aside(String version, String why, Instant since) {}

    /** No answer within the time that a plugin has. */
    static final class Overrun extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** No thread is free, which is not this plugin's fault. */
    static final class Busy extends Exception {

        private static final long serialVersionUID = 1L;
    }

    @Activate
    public PluginCalls(Map<String, Object> lines) {
        this(PluginLimits.of(lines));
    }

    public PluginCalls(PluginLimits limits) {
        this.limits = limits;
        threads = new ThreadPoolExecutor(
                0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    /** With time enough for a machine that does much else. */
    public static PluginCalls patient() {
        return new PluginCalls(PluginLimits.of(60, 60, 60, 3));
    }

    @Modified
    void modified(Map<String, Object> lines) {
        limits = PluginLimits.of(lines);
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    /** Calls to one plugin from now on; another version than the one that was set aside is asked again. */
    public Watched watch(String kind, String id, Object plugin) {
        var version = PluginVersion.of(plugin);
        var key = kind + "." + id;
        asides.computeIfPresent(key, (same, aside) -> aside.version().equals(version) ? aside : null);
        return new Watched(this, key, plugin.getClass().getName(), version);
    }

    /** Asks one that was set aside again, as an operator wants it. */
    public void again(String kind, String id) {
        asides.remove(kind + "." + id);
    }

    /** Calls to something that is no plugin yet. */
    public Watched watch(Object stranger) {
        return new Watched(this, "", stranger.getClass().getName(), "");
    }

    /** Begins with all that a plugin says when it arrives. */
    <T> CompletableFuture<T> introducing(Supplier<T> introduction) {
        var marks = marks();
        try {
            return CompletableFuture.supplyAsync(() -> marked(marks, introduction), threads);
        } catch (RejectedExecutionException full) {
            throw new Presence.Unfit("other plugins hold every thread");
        }
    }

    /** What a plugin said; whatever it threw comes out as it is. */
    <T> T introduced(CompletableFuture<T> coming) throws Overrun {
        try {
            return coming.get(limits.arrival().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Overrun();
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Presence.Unfit("the platform is stopping");
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException same ? same : new IllegalStateException(failure);
    }

    /**
     * The answer; whatever the plugin threw comes as the cause of what is thrown.
     *
     * @param turns one of which is held until the plugin is done, however long nobody has waited for it by then
     */
    <T> T within(Duration most, Semaphore turns, Errands errands, Supplier<T> question)
            throws Overrun, Busy, ExecutionException {
        var task = task(errands, question);
        try {
            if (!turns.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Overrun();
            }
            begin(task, turns);
            if (!errands.doUntilEnd(most)) {
                task.cancel(true);
            }
            return task.get();
        } catch (CancellationException late) {
            throw new Overrun();
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static <T> FutureTask<T> task(Errands errands, Supplier<T> question) {
        var marks = marks();
        return new FutureTask<>(() -> marked(marks, question)) {
            @Override
            protected void done() {
                errands.end();
            }
        };
    }

    private void begin(Runnable task, Semaphore turns) throws Busy {
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    turns.release();
                }
            });
        } catch (RejectedExecutionException full) {
            turns.release();
            throw new Busy();
        }
    }

    Errands errands() {
        return new Errands(System::nanoTime);
    }

    PluginLimits limits() {
        return limits;
    }

    Instant now() {
        return machine.instant();
    }

    Optional<Aside> aside(String key, String version) {
        return Optional.ofNullable(asides.get(key))
                .filter(aside -> aside.version().equals(version));
    }

    void setAside(String key, String version, String why) {
        LOG.error("{} {} is set aside until its next version: {}", key, version, why);
        asides.put(key, new Aside(version, why, now()));
    }

    @Override
    public String part() {
        return "plugins that are set aside";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public Optional<String> problem() {
        var named = asides.entrySet().stream()
                .map(aside -> aside.getKey() + ": " + aside.getValue().why())
                .sorted()
                .collect(Collectors.joining("; "));
        return Optional.of(named).filter(some -> !some.isEmpty());
    }

    private static Map<String, String> marks() {
        return Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
    }

    private static <T> T marked(Map<String, String> marks, Supplier<T> question) {
        MDC.setContextMap(marks);
        try {
            return question.get();
        } finally {
            MDC.clear();
        }
    }

    private Thread thread(Runnable work) {
        var thread = new Thread(work, "ectmanager-plugins-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(PluginCalls.class.getClassLoader());
        return thread;
    }
}
