/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.Capacity;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.SentBack;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.SendBackReport;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SendBackReportService implements SendBackReport {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");

    private final SchoolReports reports;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;

    @Activate
    public SendBackReportService(
            @Reference SchoolReports reports,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk) {
        this.reports = reports;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
    }

    @Override
    public List<Refusal> sendBack(Caller caller, SchoolId school, Seen seen, String reason) {
        return reports.waiting(caller, school, seen, report -> {
            if (SendBackReport.needed(report)
                    .filter(right -> rights.allows(caller, right, school))
                    .isEmpty()) {
                return List.of(Stale.anothers(report.state()));
            }
            var refusals = REASON.wrong(reason, "Enter the reason; whoever changes the report reads it");
            if (refusals.isEmpty()) {
                sendBack(caller, report, reason.strip());
            }
            return refusals;
        });
    }

    private void sendBack(Caller caller, Report report, String because) {
        var signed = desk.signatures(report);
        var as = Capacity.of(
                report.state() == State.AWAITING_HEAD ? Signatory.HEAD : Signatory.TUTOR,
                caller,
                records.inductions().find(report.induction()).orElseThrow(),
                desk.form(caller.body(), report),
                signed);
        records.reports().save(report.sentBack(new SentBack(as.title(), because)));
        var teacher = signed.stream().anyMatch(signature -> signature.signatory() == Signatory.ECT);
        records.announce(
                Happening.to(
                                "report",
                                report.id(),
                                "report.sent-back",
                                "The report was sent back to be changed, as " + as.words())
                        .because(because),
                Map.of(
                        "report",
                        Long.toString(report.id()),
                        "teacher-signed",
                        Boolean.toString(teacher),
                        "by",
                        Long.toString(caller.person().value())));
    }
}
