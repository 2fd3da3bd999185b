/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.EachByItself.Piece;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Settings;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans open inductions anew when other bank holidays are in force (R60), or when their body comes with other term dates
 * (R21) or another way of planning: school by school, each in a transaction of its own. How far it
 * got is remembered for each appropriate body, so that a run that is cut short goes on where it was; a school that is
 * planned twice comes out the same and is told once. One that fails keeps no other back and is tried again in each run.
 */
@Component
public final class ReplanJob implements Job {

    private static final int BATCH = 100;
    private static final String KEY = "planned.bank-holidays.";

    private final Transactions transactions;
    private final Settings settings;
    private final HolidaysInForce holidays;
    private final BodyRegistry bodies;
    private final SchoolPlans plans;

    @Activate
    public ReplanJob(
            @Reference Transactions transactions,
            @Reference Settings settings,
            @Reference HolidaysInForce holidays,
            @Reference BodyRegistry bodies,
            @Reference SchoolPlans plans) {
        this.transactions = transactions;
        this.settings = settings;
        this.holidays = holidays;
        this.bodies = bodies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan-by-bank-holidays";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        var inForce = holidays.now();
        var each = new EachByItself(ReplanJob.class);
        var moved = bodies.all().stream()
                .mapToInt(body -> each.count(body.profile().id(), () -> follow(body, inForce, each)))
                .sum();
        each.end();
        return moved + " plans moved by bank holidays and calendars";
    }

    /** What was planned before anything was remembered was planned by what is in force. */
    private int follow(AppropriateBodyPlugin plugin, BankHolidays inForce, EachByItself each) {
        var body = plugin.profile().id();
        var mark = PlanningMark.of(inForce, plugin);
        var known = settings.read(KEY + body).map(Progress::read);
        var progress = known.map(there -> there.towards(mark)).orElseGet(() -> Progress.ended(mark));
        if (!progress.isEnded()) {
            return goOn(body, progress, each);
        }
        if (!known.equals(Optional.of(progress))) {
            remember(body, progress);
        }
        return 0;
    }

    private int goOn(BodyId body, Progress begun, EachByItself each) {
        var tried = begun.failed().stream().map(SchoolId::new).toList();
        var turn = new Turn(body, begun, each);
        tried.forEach(school -> turn.plan(school, true));
        for (var schools = turn.next(); !schools.isEmpty(); schools = turn.next()) {
            schools.forEach(school -> turn.plan(school, tried.contains(school)));
            remember(body, turn.progress);
        }
        remember(body, turn.progress.through());
        return turn.moved;
    }

    /** One body's schools in one run. */
    private final class Turn {

        private final BodyId body;
        private final EachByItself each;
        private Progress progress;
        private int moved;

        Turn(BodyId body, Progress progress, EachByItself each) {
            this.body = body;
            this.progress = progress;
            this.each = each;
        }

        List<SchoolId> next() {
            return progress.last()
                    .map(after -> transactions.in(Scope.of(body), () -> plans.schoolsAfter(after, BATCH)))
                    .orElse(List.of());
        }

        /** @param known whether it failed before */
        void plan(SchoolId school, boolean known) {
            var why = Map.of("why", progress.why());
            progress = progress.after(school, true);
            moved += each.count(body, new Piece("the plans of school " + school.value(), known), () -> {
                var came = transactions.in(Scope.of(body), () -> plans.follow(body, school, why));
                progress = progress.after(school, false);
                return came;
            });
        }
    }

    private void remember(BodyId body, Progress progress) {
        settings.write(KEY + body, progress.written());
    }

    /**
     * How far one body was planned.
     *
     * @param mark by what
     * @param last the school that was planned last; empty when all were reached
     * @param why what changed, as the mail knows it; empty when all are planned
     * @param failed schools that were reached and could not be planned
     */
    private record Progress(PlanningMark mark, Optional<Long> last, String why, SortedSet<Long> failed) {

        private static final String HOLIDAYS = "bank-holidays";
        private static final String BODY = "body";
        private static final String BOTH = "bank-holidays-and-body";
        private static final String REACHED = "-";

        static Progress read(String written) {
            var parts = written.split(" ");
            var mark = PlanningMark.read(parts[0]);
            return parts.length == 1
                    ? ended(mark)
                    : new Progress(
                            mark,
                            Optional.of(parts[1])
                                    .filter(last -> !last.equals(REACHED))
                                    .map(Long::valueOf),
                            parts.length == 2 ? HOLIDAYS : parts[2],
                            parts.length < 4 ? new TreeSet<>() : numbers(parts[3]));
        }

        private static SortedSet<Long> numbers(String written) {
            return Stream.of(written.split(",")).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }

        static Progress ended(PlanningMark mark) {
            return new Progress(mark, Optional.empty(), "", new TreeSet<>());
        }

        /** Goes on, or begins with the first school; what was not ended is still a reason for those it did not reach. */
        Progress towards(PlanningMark now) {
            if (mark.plansAs(now)) {
                return new Progress(now, last, why, failed);
            }
            var because = mark.hasHolidaysOf(now) ? BODY : mark.hasBodyOf(now) ? HOLIDAYS : BOTH;
            return new Progress(now, Optional.of(0L), why.isEmpty() || why.equals(because) ? because : BOTH, failed);
        }

        String written() {
            return isEnded()
                    ? mark.written()
                    : Stream.of(
                                    mark.written(),
                                    last.map(String::valueOf).orElse(REACHED),
                                    why,
                                    failed.stream().map(String::valueOf).collect(Collectors.joining(",")))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
        }

        boolean isEnded() {
            return last.isEmpty() && failed.isEmpty();
        }

        /** Whoever failed before is tried out of turn, and nobody before the last is reached again. */
        Progress after(SchoolId school, boolean inVain) {
            var those = new TreeSet<>(failed);
            if (inVain) {
                those.add(school.value());
            } else {
                those.remove(school.value());
            }
            return new Progress(mark, last.map(before -> Math.max(before, school.value())), why, those);
        }

        /** All were reached. */
        Progress through() {
            return failed.isEmpty() ? ended(mark) : new Progress(mark, Optional.empty(), why, failed);
        }
    }
}
