/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Gives each name its turn when it is due, on one node at a time, by the platform's clock. The nodes agree through the
 * database: a node that dies in its turn falls silent there, and another takes over.
 */
final class Turns implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int SILENT_BEATS = 4;
    private static final Duration AFTER_BREAKAGE = Duration.ofSeconds(30);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;

    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    /** The turn does the work of a name and answers the pause before the next. */
    Turns(DataSource database, Clock clock, Function<String, Duration> turn) {
        this.clock = clock;
        task = Tasks.custom("job", Void.class)
                .onFailureReschedule(FixedDelay.of(AFTER_BREAKAGE))
                .onDeadExecution(this::silent)
                .execute((instance, context) -> {
                    var pause = take(instance.getId(), turn);
                    return (complete, operations) ->
                            operations.reschedule(complete, clock.instant().plus(pause));
                });
        scheduler = new Looking(database, task)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .tableName("job_turn")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(SILENT_BEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .threads(AT_ONCE)
                .enableImmediateExecution()
                .build();
        scheduler.start();
    }

    /** Makes a name known; its first turn is now, a turn that stands already is kept. */
    void join(String name) {
        scheduler.scheduleIfNotExists(turnOf(name), clock.instant());
    }

    /** Whether the turn could be moved to now; not while it is being taken. */
    boolean now(String name) {
        try {
            return scheduler.reschedule(turnOf(name), clock.instant());
        } catch (TaskInstanceException taken) {
            return false;
        }
    }

    Map<String, Instant> next() {
        return scheduler.getScheduledExecutionsForTask("job", Void.class, ScheduledExecutionsFilter.all()).stream()
                .collect(Collectors.toMap(
                        execution -> execution.getTaskInstance().getId(), ScheduledExecution::getExecutionTime));
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Looks for due turns in real seconds, however the platform's clock jumps or stands. */
    private static final class Looking extends SchedulerBuilder {

        Looking(DataSource database, CustomTask<Void> task) {
            super(database, List.of(task));
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(LOOK);
        }
    }

    private Duration take(String name, Function<String, Duration> turn) {
        here.add(name);
        try {
            return turn.apply(name);
        } finally {
            here.remove(name);
        }
    }

    /** A jump of the clock makes everybody look silent; whoever works here is known to be alive. */
    private void silent(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (!here.contains(complete.getExecution().taskInstance.getId())) {
            operations.reschedule(complete, clock.instant());
        }
    }

    private TaskInstance<Void> turnOf(String name) {
        return task.instance(name);
    }
}
