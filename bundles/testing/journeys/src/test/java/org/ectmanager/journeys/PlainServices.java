/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.health.Health;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** A platform with one sick part and two jobs, one of which failed. */
final class PlainServices implements Health, Jobs {

    final List<String> due = new ArrayList<>();
    private final Clock clock;

    PlainServices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("database", Optional.empty(), clock.instant(), true),
                new Part("mail", Optional.of("The mail server does not answer"), clock.instant(), false));
    }

    @Override
    public List<Status> all() {
        var now = clock.instant();
        return List.of(
                new Status("read the register", true, Optional.of(now), "", "No answer", Optional.of(now)),
                new Status("tell", true, Optional.of(now), "3 told", "", Optional.of(now.plus(Duration.ofMinutes(1)))));
    }

    @Override
    public List<Failing> failing() {
        return List.of();
    }

    @Override
    public Result<String> runNow(String name) {
        due.add(name);
        return name.equals("tell")
                ? Result.done(name)
                : Result.refused(Refusal.of("job.unknown", "There is no such job. Look at the list again"));
    }
}
