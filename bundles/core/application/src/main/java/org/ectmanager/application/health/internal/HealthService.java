/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ectmanager.application.health.Health;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Asks all parts at once, and remembers since when each has been as it is. */
@Component
public final class HealthService implements Health {

    /** Parts without which there is no platform: a part that does not even start cannot say so itself. */
    private static final List<String> NEEDED =
            List.of("database", "jobs", "migrations", "operators", "outbox", "pages", "web services");

    private static final List<String> NEEDED_BY_SAMPLE =
            Stream.concat(NEEDED.stream(), Stream.of("sample data")).toList();

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Nobody may ask for hours; what broke meanwhile broke then, not when somebody asks again. */
    private static final Duration LOOK = Duration.ofSeconds(15);

    private static final String ABSENT = "It has not started";

    private final Map<HealthCheck, Probe> probes = new ConcurrentHashMap<>();
    private final Map<String, Part> last = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(HealthService::thread);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(HealthService::thread);
    private final List<String> needed;
    private final InstantSource machine;
    private final Duration patience;

    @Activate
    public HealthService(@Reference Platform platform) {
        this(platform.isSample() ? NEEDED_BY_SAMPLE : NEEDED, InstantSource.system(), PATIENCE);
        watch.scheduleWithFixedDelay(this::parts, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    HealthService(InstantSource machine, Duration patience) {
        this(NEEDED, machine, patience);
    }

    private HealthService(List<String> needed, InstantSource machine, Duration patience) {
        this.needed = needed;
        this.machine = machine;
        this.patience = patience;
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(HealthCheck check) {
        probes.put(check, new Probe(check, threads));
    }

    void leave(HealthCheck check) {
        probes.remove(check);
    }

    @Deactivate
    void stop() {
        watch.shutdownNow();
        threads.shutdownNow();
    }

    @Override
    public List<Part> parts() {
        var all = List.copyOf(probes.values());
        all.forEach(Probe::begin);
        var now = machine.instant();
        var until = now.plus(patience);
        var parts = new TreeMap<String, Part>();
        var broke = new HashMap<String, Instant>();
        for (var name : needed) {
            parts.put(name, new Part(name, Optional.of(ABSENT), now, true));
        }
        for (var probe : all) {
            var problem = probe.problem(left(until));
            var known = problem.isPresent() ? probe.since() : Optional.<Instant>empty();
            known.ifPresent(since -> broke.put(probe.part(), since));
            parts.put(probe.part(), new Part(probe.part(), problem, now, probe.vital()));
        }
        return parts.values().stream()
                .map(part -> sinceWhen(part, now))
                .map(part -> broke.containsKey(part.name()) ? part.since(broke.get(part.name())) : part)
                .toList();
    }

    private Duration left(Instant until) {
        var left = Duration.between(machine.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Part sinceWhen(Part part, Instant now) {
        return last.compute(part.name(), (name, before) -> {
            var same = before != null
                    && before.problem().isPresent() == part.problem().isPresent();
            return new Part(name, part.problem(), same ? before.since() : now, part.vital());
        });
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "ectmanager-health");
        thread.setDaemon(true);
        return thread;
    }
}
