/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Duration;
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
 * Jobs that fail again and again: five times in a row, or for an hour. One of them is somebody's to look at, and keeps
 * nobody from the pages; when all fail, the platform does not do its work.
 */
@Component
public final class FailingJobsCheck implements HealthCheck {

    static final int OFTEN = 5;
    static final Duration LONG = Duration.ofHours(1);

    private final Jobs jobs;
    private final Clock clock;
    private volatile List<Failing> last = List.of();
    private volatile boolean all;

    @Activate
    public FailingJobsCheck(@Reference Jobs jobs, @Reference Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "failing jobs";
    }

    @Override
    public Optional<String> problem() {
        var before = clock.instant().minus(LONG);
        var failing = jobs.failing().stream()
                .filter(job -> job.times() >= OFTEN || job.since().isBefore(before))
                .toList();
        all = !failing.isEmpty()
                && failing.size() == jobs.all().stream().filter(Status::present).count();
        last = failing;
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(failing.stream()
                        .map(job -> job.name() + " has failed since " + job.since() + ", " + job.times() + " times")
                        .collect(Collectors.joining("; ")));
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
