/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.job.EachByItself;
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
 * (R21) or another way of planning: school by school, each in a transaction of its own. How far it got is remembered for each appropriate body, so that a run that is cut short goes on where it was; a
 * school that is planned twice comes out the same and is told once.
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
                .mapToInt(body -> each.count(body.profile().id(), () -> follow(body, inForce)))
                .sum();
        each.end();
        return moved + " plans moved by bank holidays and calendars";
    }

    /** What was planned before anything was remembered was planned by what is in force. */
    private int follow(AppropriateBodyPlugin plugin, BankHolidays inForce) {
        var body = plugin.profile().id();
        var mark = PlanningMark.of(inForce, plugin);
        var known = settings.read(KEY + body).map(Progress::read);
        var progress = known.map(there -> there.towards(mark)).orElseGet(() -> Progress.ended(mark));
        if (!progress.isEnded()) {
            return goOn(body, progress);
        }
        if (!known.equals(Optional.of(progress))) {
            remember(body, progress);
        }
        return 0;
    }

    private int goOn(BodyId body, Progress begun) {
        var progress = begun;
        var moved = 0;
        List<SchoolId> schools;
        do {
            var after = progress.school();
            var why = Map.of("why", progress.why());
            schools = transactions.in(Scope.of(body), () -> plans.schoolsAfter(after, BATCH));
            for (var school : schools) {
                moved += transactions.in(Scope.of(body), () -> plans.follow(body, school, why));
                progress = progress.after(school);
            }
            remember(body, progress);
        } while (!schools.isEmpty());
        remember(body, Progress.ended(progress.mark()));
        return moved;
    }

    private void remember(BodyId body, Progress progress) {
        settings.write(KEY + body, progress.written());
    }

    /**
     * How far one body was planned.
     *
     * @param mark by what
     * @param last the school that was planned last; empty when all are
     * @param why what changed, as the mail knows it; empty when all are
     */
    private record Progress(PlanningMark mark, Optional<Long> last, String why) {

        private static final String HOLIDAYS = "bank-holidays";
        private static final String BODY = "body";
        private static final String BOTH = "bank-holidays-and-body";

        static Progress read(String written) {
            var parts = written.split(" ");
            var mark = PlanningMark.read(parts[0]);
            return parts.length == 1
                    ? ended(mark)
                    : new Progress(mark, Optional.of(Long.valueOf(parts[1])), parts.length == 2 ? HOLIDAYS : parts[2]);
        }

        static Progress ended(PlanningMark mark) {
            return new Progress(mark, Optional.empty(), "");
        }

        /** Goes on, or begins with the first school; what was not ended is still a reason for those it did not reach. */
        Progress towards(PlanningMark now) {
            if (mark.plansAs(now)) {
                return new Progress(now, last, why);
            }
            var because = mark.hasHolidaysOf(now) ? BODY : mark.hasBodyOf(now) ? HOLIDAYS : BOTH;
            return new Progress(now, Optional.of(0L), why.isEmpty() || why.equals(because) ? because : BOTH);
        }

        String written() {
            return last.map(school -> mark.written() + " " + school + " " + why).orElse(mark.written());
        }

        boolean isEnded() {
            return last.isEmpty();
        }

        long school() {
            return last.orElseThrow();
        }

        Progress after(SchoolId school) {
            return new Progress(mark, Optional.of(school.value()), why);
        }
    }
}
