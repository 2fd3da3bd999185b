/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.job.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Jobs that are there should run when they are due. One that failed tries again by itself and is not counted here. How
 * long one has waited is counted by the machine's own clock, from when it was first seen waiting: when the platform's
 * clock is moved, or a platform starts after a week, every job is long overdue and in order.
 */
@Component
public final class JobsCheck implements HealthCheck {

    private final Jobs jobs;
    private final Clock clock;
    private final HealthLimits limits;
    private final InstantSource machine;
    private final Map<String, Waiting> waiting = new HashMap<>();

    /** The run that is due, and when it was first seen so. */
    private record Waiting(Instant run, Instant seen) {}

    @Activate
    public JobsCheck(@Reference Jobs jobs, @Reference Clock clock, @Reference HealthLimits limits) {
        this(jobs, clock, limits, InstantSource.system());
    }

    JobsCheck(Jobs jobs, Clock clock, HealthLimits limits, InstantSource machine) {
        this.jobs = jobs;
        this.clock = clock;
        this.limits = limits;
        this.machine = machine;
    }

    @Override
    public String part() {
        return "jobs";
    }

    @Override
    public Optional<String> problem() {
        var late = machine.instant().minus(limits.jobs());
        var names = waiting().entrySet().stream()
                .filter(job -> late.isAfter(job.getValue().seen()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Due and not run: " + names);
    }

    private synchronized Map<String, Waiting> waiting() {
        var now = clock.instant();
        var due = new HashMap<String, Waiting>();
        for (var job : jobs.all()) {
            job.nextRun().filter(run -> job.present() && run.isBefore(now)).ifPresent(run -> {
                var before = waiting.get(job.name());
                due.put(
                        job.name(),
                        before != null && before.run().equals(run) ? before : new Waiting(run, machine.instant()));
            });
        }
        waiting.clear();
        waiting.putAll(due);
        return due;
    }
}
