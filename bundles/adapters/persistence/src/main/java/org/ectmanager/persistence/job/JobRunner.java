/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.job;

import static java.util.stream.Collectors.toCollection;
import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.PartlyFailed;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs that are present. One that fails is tried again and disturbs no other. */
@Component(service = Jobs.class, immediate = true)
public final class JobRunner implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration WHILE_ABSENT = Duration.ofSeconds(5);
    private static final Duration SHORTEST_AFTER_FAILURE = Duration.ofSeconds(30);

    private final Map<String, Job> present = new ConcurrentHashMap<>();
    private final Clock clock;
    private final JobRuns runs;
    private final Turns turns;

    @Activate
    public JobRunner(
            @Reference(target = "(osgi.jndi.service.name=ectmanager)") DataSource database, @Reference Clock clock) {
        this.clock = clock;
        runs = new JobRuns(database);
        turns = new Turns(database, clock, name -> LogMark.REQUEST.during(id(), () -> run(name)));
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    public void add(Job job) {
        present.put(job.name(), job);
        turns.join(job.name());
    }

    public void remove(Job job) {
        present.remove(job.name(), job);
    }

    @Deactivate
    public void close() {
        turns.close();
    }

    @Override
    public List<Status> all() {
        var next = turns.next();
        var last = runs.all();
        var names = Stream.of(next, last, present)
                .flatMap(known -> known.keySet().stream())
                .collect(toCollection(TreeSet::new));
        return names.stream()
                .map(name -> {
                    var run = Optional.ofNullable(last.get(name));
                    return new Status(
                            name,
                            present.containsKey(name),
                            run.map(JobRuns.Run::endedAt),
                            run.map(JobRuns.Run::answer).orElse(""),
                            run.map(JobRuns.Run::problem).orElse(""),
                            Optional.ofNullable(next.get(name)));
                })
                .toList();
    }

    @Override
    public List<Failing> failing() {
        return runs.all().entrySet().stream()
                .filter(run -> present.containsKey(run.getKey()))
                .flatMap(run -> run.getValue().failingSince().stream()
                        .map(since -> new Failing(
                                run.getKey(),
                                since,
                                run.getValue().failures(),
                                run.getValue().problem())))
                .sorted(Comparator.comparing(Failing::name))
                .toList();
    }

    @Override
    public Result<String> runNow(String name) {
        if (!present.containsKey(name)) {
            return Result.refused(Refusal.of(
                    "job.unknown",
                    "There is no job of that name. Choose one of those that the page Jobs and ect:jobs show"));
        }
        return Result.done(turns.now(name) ? "The job runs within seconds." : "The job is running now.");
    }

    /** Tells the lines of one run from those of another. */
    private static String id() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private Duration run(String name) {
        var job = present.get(name);
        if (job == null) {
            return WHILE_ABSENT;
        }
        try {
            runs.answered(name, clock.instant(), job.run());
            return job.every();
        } catch (RuntimeException failure) {
            log(name, failure);
            runs.failed(name, clock.instant(), problem(failure));
            return longer(job.every(), SHORTEST_AFTER_FAILURE);
        }
    }

    /** What failed in earlier runs only was logged then. */
    private static void log(String name, RuntimeException failure) {
        if (failure instanceof PartlyFailed partly && partly.isKnown()) {
            LOG.debug("The job {} still fails for {}", name, partly.bodies());
        } else {
            LOG.error("The job {} failed and is tried again", name, LoggedFailure.of(failure));
        }
    }

    private static String problem(RuntimeException failure) {
        if (!(failure instanceof PartlyFailed partly)) {
            return "It failed with " + kinds(failure) + "; the log says more.";
        }
        return partly.isKnown()
                ? "It still fails for " + partly.bodies() + "; the log says more, where it first failed."
                : "It failed for " + partly.bodies() + " with " + kinds(partly.getCause()) + "; the log says more.";
    }

    /** The kinds of the failure and its causes; their messages may name people. */
    private static String kinds(Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        return failure.getCause() == null ? kind : kind + ", " + kinds(failure.getCause());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
