/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;

class JobsCheckTest {

    /** The platform's clock was moved a year ahead. */
    private static final Instant MOVED = Instant.parse("2027-09-01T09:00:00Z");

    private Instant machine = Instant.parse("2026-09-01T09:00:00Z");
    private Instant due = MOVED.minus(Duration.ofDays(300));
    private boolean present = true;
    private final JobsCheck check = new JobsCheck(
            new OneJob(), Clock.fixed(MOVED, ZoneOffset.UTC), new HealthLimits(5, 5, 5, 60, 3), () -> machine);

    @Test
    void a_job_that_a_moved_clock_made_due_is_not_late_yet() {
        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_job_that_stays_due_for_minutes_of_the_machine_is_late() {
        check.problem();
        machine = machine.plus(Duration.ofMinutes(6));

        assertThat(check.problem()).contains("Due and not run: release");
    }

    @Test
    void a_job_that_ran_meanwhile_begins_to_wait_again() {
        check.problem();
        machine = machine.plus(Duration.ofMinutes(6));
        due = MOVED.minusSeconds(1);

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_job_that_is_not_due_is_not_late() {
        due = MOVED.plusSeconds(1);
        check.problem();
        machine = machine.plus(Duration.ofDays(1));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_job_whose_bundle_is_gone_waits_for_it() {
        present = false;
        check.problem();
        machine = machine.plus(Duration.ofDays(1));

        assertThat(check.problem()).isEmpty();
    }

    private final class OneJob implements Jobs {

        @Override
        public List<Status> all() {
            return List.of(new Status("release", present, Optional.empty(), "", "", Optional.of(due)));
        }

        @Override
        public List<Failing> failing() {
            return List.of();
        }

        @Override
        public Result<String> runNow(String name) {
            throw new AssertionError("Nobody asked for a run");
        }
    }
}
