/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.internal.Drafts.Typed;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class WriteReportService implements WriteReport {

    private final SchoolReports reports;
    private final Drafts drafts;
    private final Attachments attachments;
    private final Sharing sharing;
    private final ReportPen pen;

    @Activate
    public WriteReportService(
            @Reference SchoolReports reports,
            @Reference Drafts drafts,
            @Reference Attachments attachments,
            @Reference Sharing sharing,
            @Reference ReportPen pen) {
        this.reports = reports;
        this.drafts = drafts;
        this.attachments = attachments;
        this.sharing = sharing;
        this.pen = pen;
    }

    @Override
    public List<Listed> at(Caller caller, SchoolId school, LocalDate until) {
        return reports.at(caller, school, until);
    }

    @Override
    public Optional<Opened> open(Caller caller, SchoolId school, long report) {
        return reports.reading(
                caller,
                school,
                report,
                seen -> Optional.of(drafts.opened(caller.body(), seen).withoutUnsignedComments()));
    }

    @Override
    public Optional<Became> became(Caller caller, SchoolId school, long report) {
        return reports.became(caller, school, report);
    }

    @Override
    public boolean keeps(Caller caller, SchoolId school, long report) {
        return reports.keeps(caller, school, report);
    }

    @Override
    public List<Refusal> attend(Caller caller, SchoolId school, Seen seen, Attendance typed) {
        return reports.writing(caller, school, seen, report -> drafts.attend(caller.body(), report, typed));
    }

    @Override
    public List<Refusal> keep(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed) {
        return answering(caller, school, seen, new Typed(section, typed, ReportForm::refusals));
    }

    @Override
    public List<Refusal> draft(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed) {
        return answering(caller, school, seen, new Typed(section, typed, (part, answers) -> List.of()));
    }

    private List<Refusal> answering(Caller caller, SchoolId school, Seen seen, Typed typed) {
        return reports.writing(caller, school, seen, report -> drafts.answer(caller.body(), report, typed));
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen) {
        return reports.reading(caller, school, seen.id(), report -> drafts.since(report, seen.version()));
    }

    @Override
    public Optional<Change> last(Caller caller, SchoolId school, long report) {
        return reports.reading(
                caller,
                school,
                report,
                found -> found.content().equals(Report.Content.NONE) ? Optional.empty() : drafts.written(found));
    }

    @Override
    public List<Refusal> attach(Caller caller, SchoolId school, Seen seen, Evidence.File file) {
        return attachments.attach(caller, school, seen, file);
    }

    @Override
    public List<Refusal> detach(Caller caller, SchoolId school, Seen seen, long file) {
        return attachments.detach(caller, school, seen, file);
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, SchoolId school, long report, long file) {
        return attachments.find(caller, school, report, file);
    }

    @Override
    public Optional<Evidence.File> paper(Caller caller, SchoolId school, long report) {
        return attachments.paper(caller, school, report);
    }

    @Override
    public List<Refusal> share(Caller caller, SchoolId school, Seen seen) {
        return reports.writing(caller, school, seen, report -> sharing.share(caller, report));
    }

    @Override
    public List<Refusal> takeBack(Caller caller, SchoolId school, Seen seen) {
        return reports.waiting(caller, school, seen, sharing::takeBack);
    }

    @Override
    public List<Refusal> handOn(Caller caller, SchoolId school, Seen seen, String reason) {
        return reports.waiting(caller, school, seen, report -> sharing.handOn(caller, report, reason));
    }

    @Override
    public List<Refusal> sign(Caller caller, SchoolId school, Seen seen, Signatory as, Oath oath) {
        var asHead = as == Signatory.HEAD && !pen.isStandIn(caller, school, as);
        reports.require(caller, asHead ? Right.SIGN_AS_HEAD : Right.WRITE_REPORT, school);
        if (as == Signatory.ECT) {
            throw new IllegalArgumentException("Early career teachers sign for themselves");
        }
        return pen.sign(caller, school, seen, new ReportPen.Hand(as, oath));
    }
}
