/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.Jobs.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Jobs that are there should run when they are due. One that failed tries again by itself and is not counted here. */
@Component
public final class JobsCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final Clock clock;

    @Activate
    public JobsCheck(@Reference Jobs jobs, @Reference Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "jobs";
    }

    @Override
    public Optional<String> problem() {
        var late = clock.instant().minus(PATIENCE);
        var names = jobs.all().stream()
                .filter(Status::present)
                .filter(job -> job.nextRun().filter(late::isAfter).isPresent())
                .map(Status::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Due and not run: " + names);
    }
}
