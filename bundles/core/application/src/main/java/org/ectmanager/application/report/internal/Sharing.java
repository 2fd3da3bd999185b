/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shares a report that is complete: what it says is passed on, and it goes to the first who signs. Takes it back while
 * nobody has, and lets it go on without the early career teacher once it is overdue and they have had it for a week.
 */
@Component(service = Sharing.class)
public final class Sharing {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");

    private final ReportRecords records;
    private final Desk desk;
    private final PassingOn passingOn;
    private final NextHand next;
    private final Clock clock;

    @Activate
    public Sharing(
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference PassingOn passingOn,
            @Reference NextHand next,
            @Reference Clock clock) {
        this.records = records;
        this.desk = desk;
        this.passingOn = passingOn;
        this.next = next;
        this.clock = clock;
    }

    List<Refusal> share(Caller caller, Report report) {
        var form = desk.form(caller.body(), report);
        var refusals = new ArrayList<>(desk.attendance(caller.body(), report).refusals(attendance(report)));
        desk.tooEarly(report).ifPresent(refusals::add);
        refusals.addAll(ReportForm.tutorRefusals(form, report.content().answers()));
        missingEvidence(form, report).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            passingOn.follow(caller, report);
            next.moveOn(
                    caller.body(), report.begun(form).sharedOn(LocalDate.now(clock)), "The tutor shared the report");
        }
        return refusals;
    }

    List<Refusal> takeBack(Report report) {
        if (!desk.signatures(report).isEmpty()) {
            return List.of(Stale.signed(report.state()));
        }
        records.reports().save(report.takenBack());
        records.announce(report, "report.taken-back", "The school took the report back to change it", "");
        return List.of();
    }

    List<Refusal> handOn(Caller caller, Report report, String typed) {
        if (report.state() != State.AWAITING_ECT) {
            return List.of(Stale.NOT_WAITING);
        }
        if (!report.mayGoWithoutEctOn(LocalDate.now(clock))) {
            return List.of(Refusal.of(
                    "report.still-time",
                    "The early career teacher has until the end of " + Reason.day(report.lastDayToSign())
                            + " to sign. You can hand the report on from the day after"));
        }
        var refusals = REASON.wrong(typed, "Enter the reason; the teacher and the appropriate body read it");
        if (refusals.isEmpty()) {
            var because = typed.strip();
            records.announce(
                    report,
                    "report.handed-on",
                    "The report goes on without the early career teacher's signature",
                    because);
            next.moveOn(caller.body(), report.withoutEct(because), "The report was handed on without the teacher");
        }
        return refusals;
    }

    private Optional<Refusal> missingEvidence(FormDefinition form, Report report) {
        return form.evidence()
                .filter(rule -> records.evidence().of(report.id()).size() < rule.fewest())
                .map(rule -> new Refusal("file", "report.evidence-missing", rule.sentence()));
    }

    private static Attendance attendance(Report report) {
        var content = report.content();
        return new Attendance(
                content.contractRight(),
                content.contractSaid(),
                content.daysServed(),
                content.daysAbsent(),
                content.next());
    }
}
