/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.fixtures.KeptLog;
import org.ectmanager.persistence.job.JobRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-09-01T08:00:00Z"));
    private final List<JobRunner> nodes = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void stop() {
        nodes.forEach(JobRunner::close);
    }

    @Test
    void a_job_runs_once_a_turn_however_many_nodes_there_are() {
        var job = hourly("counted", this::count);
        var one = node(job);
        node(job);

        for (var turn = 1; turn <= 5; turn++) {
            awaitRunAt(one, "counted");
            assertThat(runs).hasValue(turn);
            clock.pass(HOUR);
        }
    }

    @Test
    void a_failing_job_does_not_stop_the_others() {
        var node = node(
                hourly("failing", () -> {
                    throw new IllegalStateException("about somebody");
                }),
                hourly("thriving", () -> "2 letters sent"));

        awaitRunAt(node, "failing");
        awaitRunAt(node, "thriving");

        assertThat(status(node, "failing").problem())
                .isEqualTo("It failed with IllegalStateException; the log says more.");
        assertThat(status(node, "thriving").lastAnswer()).isEqualTo("2 letters sent");
    }

    @Test
    void a_job_that_failed_for_some_bodies_names_them() {
        var node = node(hourly("partly", () -> {
            var each = new EachByItself(Job.class);
            each.count(new BodyId("five-counties"), () -> {
                throw new IllegalStateException("about somebody");
            });
            each.count(new BodyId("northshire"), runs::incrementAndGet);
            each.end();
            return "done";
        }));

        awaitRunAt(node, "partly");

        assertThat(status(node, "partly").problem())
                .isEqualTo("It failed for five-counties with IllegalStateException; the log says more.");
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_job_whose_failures_are_all_known_still_fails_and_logs_no_error_again() {
        try (var log = new KeptLog()) {
            var node = node(hourly("known", () -> {
                var each = new EachByItself(Job.class);
                each.stillFails(new BodyId("five-counties"));
                each.end();
                return "done";
            }));

            awaitRunAt(node, "known");

            assertThat(status(node, "known").problem())
                    .isEqualTo("It still fails for five-counties; the log says more, where it first failed.");
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void a_failing_job_keeps_its_last_answer_and_is_tried_again() {
        var node = node(hourly("moody", () -> {
            if (runs.incrementAndGet() == 2) {
                throw new IllegalStateException();
            }
            return "run " + runs;
        }));

        awaitRunAt(node, "moody");
        clock.pass(HOUR);
        awaitRunAt(node, "moody");
        assertThat(status(node, "moody").lastAnswer()).isEqualTo("run 1");
        assertThat(status(node, "moody").failed()).isTrue();
        clock.pass(HOUR);
        awaitRunAt(node, "moody");
        assertThat(status(node, "moody").lastAnswer()).isEqualTo("run 3");
        assertThat(status(node, "moody").failed()).isFalse();
    }

    @Test
    void a_job_that_fails_again_is_known_since_it_first_failed_until_it_does_well() {
        var node = node(hourly("stubborn", () -> {
            if (runs.incrementAndGet() < 4) {
                throw new IllegalStateException();
            }
            return "done";
        }));
        awaitRunAt(node, "stubborn");
        var first = clock.instant();
        clock.pass(HOUR);
        awaitRunAt(node, "stubborn");
        clock.pass(HOUR);
        awaitRunAt(node, "stubborn");

        assertThat(node.failing())
                .containsExactly(new Jobs.Failing(
                        "stubborn", first, 3, "It failed with IllegalStateException; the log says more."));
        clock.pass(HOUR);
        awaitRunAt(node, "stubborn");
        assertThat(node.failing()).isEmpty();
    }

    @Test
    void the_next_turn_is_remembered_over_a_restart() {
        var before = node(hourly("remembered", this::count));
        awaitRunAt(before, "remembered");
        before.close();

        var after = node(hourly("remembered", this::count));
        assertThat(status(after, "remembered").nextRun())
                .contains(clock.instant().plus(HOUR));
        clock.pass(HOUR);
        awaitRunAt(after, "remembered");
        assertThat(runs).hasValue(2);
    }

    @Test
    void an_operator_can_have_a_job_run_before_its_turn() {
        var node = node(hourly("hurried", this::count));
        awaitRunAt(node, "hurried");
        clock.pass(Duration.ofMinutes(5));

        assertThat(node.runNow("hurried")).isInstanceOf(Result.Done.class);
        awaitRunAt(node, "hurried");
        assertThat(runs).hasValue(2);
    }

    @Test
    void nobody_can_run_a_job_that_is_not_there() {
        assertThat(node().runNow("unheard-of")).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_job_whose_bundle_went_waits_until_it_is_back() {
        var job = hourly("visiting", this::count);
        var node = node(job);
        awaitRunAt(node, "visiting");
        node.remove(job);
        clock.pass(HOUR);
        await(() -> status(node, "visiting").nextRun().orElseThrow().isAfter(clock.instant()));
        assertThat(status(node, "visiting").present()).isFalse();

        node.add(job);
        clock.pass(HOUR);
        awaitRunAt(node, "visiting");
        assertThat(runs).hasValue(2);
    }

    private String count() {
        return runs.incrementAndGet() + " runs";
    }

    private JobRunner node(Job... jobs) {
        var node = new JobRunner(RealDatabase.shared().pool(), clock);
        nodes.add(node);
        List.of(jobs).forEach(node::add);
        return node;
    }

    /** Until the job has run at the clock's present moment, and its next turn is settled. */
    private void awaitRunAt(Jobs jobs, String name) {
        await(() -> status(jobs, name).lastRun().equals(Optional.of(clock.instant()))
                && status(jobs, name)
                        .nextRun()
                        .equals(Optional.of(clock.instant().plus(HOUR))));
    }

    private static Jobs.Status status(Jobs jobs, String name) {
        return jobs.all().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(until);
            LockSupport.parkNanos(MILLISECONDS.toNanos(20));
        }
    }

    private static Job hourly(String name, Supplier<String> work) {
        return new Job() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return HOUR;
            }

            @Override
            public String run() {
                return work.get();
            }
        };
    }
}
