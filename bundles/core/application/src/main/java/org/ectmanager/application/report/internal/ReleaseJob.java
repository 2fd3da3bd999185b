/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.FinalAssessments;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.ReportReminder;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.spi.body.ReminderPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Releases reports on their day and reminds whose turn it is, as the body has planned it (P10). Decision makers are
 * reminded of the last day to decide, a week and a day before and then weekly, whatever the body has planned.
 */
@Component
public final class ReleaseJob implements Job {

    private final Transactions transactions;
    private final Reports reports;
    private final FinalAssessments finals;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ReleaseJob(
            @Reference Transactions transactions,
            @Reference Reports reports,
            @Reference FinalAssessments finals,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.finals = finals;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "release-and-remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        var today = LocalDate.now(clock);
        var released = 0;
        var reminded = 0;
        var each = new EachByItself(ReleaseJob.class);
        for (var body : bodies.all()) {
            var id = body.profile().id();
            released += each.count(id, () -> transactions.in(Scope.of(id), () -> reports.release(today)));
            reminded += each.count(id, () -> transactions.in(Scope.of(id), () -> remind(body.reminders(), today)));
            reminded += each.count(id, () -> transactions.in(Scope.of(id), () -> finals.remind(id, today)));
        }
        each.end();
        return released + " reports released, " + reminded + " reminders put";
    }

    private int remind(ReminderPlan plan, LocalDate today) {
        if (plan.isPausedOn(today)) {
            return 0;
        }
        var reminded = reports.remindOverdue(today, plan);
        for (var reminder : ReportReminder.of(plan)) {
            reminded += reports.remind(today, reminder);
        }
        return reminded;
    }
}
