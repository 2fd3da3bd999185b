/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.Jobs.Failing;
import org.ectmanager.application.job.Jobs.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Jobs that fail again and again, or for long; {@code HealthLimits} says how often and how long. One of them is somebody's to look at, and keeps
 * nobody from the pages; when all fail, the platform does not do its work.
 */
@Component
public final class FailingJobsCheck implements HealthCheck {

    private final Jobs jobs;
    private final Clock clock;
    private final HealthLimits limits;
    private volatile List<Failing> last = List.of();
    private volatile boolean all;

    @Activate
    public FailingJobsCheck(@Reference Jobs jobs, @Reference Clock clock, @Reference HealthLimits limits) {
        this.jobs = jobs;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public String part() {
        return "failing jobs";
    }

    @Override
    public Optional<String> problem() {
        var before = clock.instant().minus(limits.failing());
        var failing = jobs.failing().stream()
                .filter(job -> job.times() >= limits.often() || job.since().isBefore(before))
                .toList();
        all = !failing.isEmpty()
                && failing.size() == jobs.all().stream().filter(Status::present).count();
        last = failing;
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(failing.stream()
                        .map(job -> job.name() + " has failed since " + job.since() + ", " + job.times() + " times. "
                                + job.problem())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<Instant> since() {
        return last.stream().map(Failing::since).min(Comparator.naturalOrder());
    }

    @Override
    public boolean vital() {
        return all;
    }
}
