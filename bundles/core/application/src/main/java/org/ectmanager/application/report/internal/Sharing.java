/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares a report that is complete: what it says is passed on, and it goes to the first who signs. */
@Component(service = Sharing.class)
public final class Sharing {

    private final ReportRecords records;
    private final Desk desk;
    private final PassingOn passingOn;
    private final NextHand next;

    @Activate
    public Sharing(
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference PassingOn passingOn,
            @Reference NextHand next) {
        this.records = records;
        this.desk = desk;
        this.passingOn = passingOn;
        this.next = next;
    }

    List<Refusal> share(Caller caller, Report report) {
        var form = desk.form(caller.body(), report);
        var refusals = new ArrayList<>(desk.attendance(caller.body(), report).refusals(attendance(report)));
        desk.tooEarly(report).ifPresent(refusals::add);
        refusals.addAll(ReportForm.tutorRefusals(form, report.content().answers()));
        missingEvidence(form, report).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            passingOn.follow(caller, report);
            next.moveOn(caller.body(), report.begun(form), "The tutor shared the report");
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
