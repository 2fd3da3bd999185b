/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans open inductions anew when other bank holidays are in force (R60), school by school, each in a transaction of its
 * own. How far it got is remembered for each appropriate body, so that a run that is cut short goes on where it was; a
 * school that is planned twice comes out the same and is told once.
 */
@Component
public final class ReplanJob implements Job {

    private static final int BATCH = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
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
        var now = Progress.begun(mark(holidays.now()));
        var each = new EachByItself(ReplanJob.class);
        var moved = bodies.all().stream()
                .map(body -> body.profile().id())
                .mapToInt(body -> each.count(body, () -> follow(body, now)))
                .sum();
        each.end();
        return moved + " plans moved by bank holidays";
    }

    /** What was planned before anything was remembered was planned by what is in force. */
    private int follow(BodyId body, Progress now) {
        var known = settings.read(KEY + body).map(Progress::read);
        if (known.isEmpty()) {
            remember(body, now.ended());
            return 0;
        }
        var progress = known.filter(there -> there.mark().equals(now.mark())).orElse(now);
        return progress.isEnded() ? 0 : goOn(body, progress);
    }

    private int goOn(BodyId body, Progress begun) {
        var progress = begun;
        var moved = 0;
        List<SchoolId> schools;
        do {
            var after = progress.school();
            schools = transactions.in(Scope.of(body), () -> plans.schoolsAfter(after, BATCH));
            for (var school : schools) {
                moved += transactions.in(
                        Scope.of(body), () -> plans.follow(body, school, Map.of("why", "bank-holidays")));
                progress = progress.after(school);
            }
            remember(body, progress);
        } while (!schools.isEmpty());
        remember(body, progress.ended());
        return moved;
    }

    private void remember(BodyId body, Progress progress) {
        settings.write(KEY + body, progress.written());
    }

    private static String mark(BankHolidays holidays) {
        var days = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> holidays.in(year).stream())
                .map(day -> day.date().toString())
                .collect(Collectors.joining(" "));
        var sum = new CRC32();
        sum.update(days.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }

    /**
     * How far one body was planned by one list of bank holidays.
     *
     * @param mark by which the list is known
     * @param last the school that was planned last; empty when all are
     */
    private record Progress(String mark, Optional<Long> last) {

        static Progress begun(String mark) {
            return new Progress(mark, Optional.of(0L));
        }

        static Progress read(String written) {
            var parts = written.split(" ");
            return new Progress(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(Long.valueOf(parts[1])));
        }

        String written() {
            return last.map(school -> mark + " " + school).orElse(mark);
        }

        boolean isEnded() {
            return last.isEmpty();
        }

        long school() {
            return last.orElseThrow();
        }

        Progress after(SchoolId school) {
            return new Progress(mark, Optional.of(school.value()));
        }

        Progress ended() {
            return new Progress(mark, Optional.empty());
        }
    }
}
