/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;

class FailingJobsCheckTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    private final List<Jobs.Failing> failing = new ArrayList<>();
    private final FailingJobsCheck check =
            new FailingJobsCheck(new TwoJobs(), Clock.fixed(NINE, ZoneOffset.UTC), new HealthLimits(5, 5, 5, 60, 3));

    @Test
    void a_job_that_failed_now_and_then_is_tried_again_and_is_no_problem() {
        failing.add(new Jobs.Failing("tell", NINE.minus(Duration.ofMinutes(10)), 4, "It failed."));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void five_times_in_a_row_is_named_with_since_when_and_keeps_nobody_from_work() {
        var since = NINE.minus(Duration.ofMinutes(10));
        failing.add(new Jobs.Failing("tell", since, 5, "It failed for hub-1."));

        assertThat(check.problem())
                .contains("tell has failed since 2026-09-01T08:50:00Z, 5 times. It failed for hub-1.");
        assertThat(check.since()).contains(since);
        assertThat(check.vital()).isFalse();
    }

    @Test
    void an_hour_is_long_however_seldom_the_job_runs() {
        failing.add(new Jobs.Failing("release", NINE.minus(Duration.ofMinutes(61)), 1, "It failed."));

        assertThat(check.problem()).isPresent();
    }

    @Test
    void when_all_of_them_fail_the_platform_does_not_do_its_work() {
        failing.add(new Jobs.Failing("release", NINE.minus(Duration.ofHours(2)), 9, "It failed."));
        failing.add(new Jobs.Failing("tell", NINE.minus(Duration.ofHours(3)), 9, "It failed."));
        check.problem();

        assertThat(check.vital()).isTrue();
        assertThat(check.since()).contains(NINE.minus(Duration.ofHours(3)));
    }

    private final class TwoJobs implements Jobs {

        @Override
        public List<Status> all() {
            return List.of(status("release"), status("tell"));
        }

        @Override
        public List<Failing> failing() {
            return failing;
        }

        @Override
        public Result<String> runNow(String name) {
            throw new AssertionError("Nobody asked for a run");
        }

        private Status status(String name) {
            return new Status(name, true, Optional.of(NINE), "", "", Optional.of(NINE));
        }
    }
}
