/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a school writes into a report before it is shared: attendance, and the answers of a section at a time. */
@Component(service = Drafts.class)
public final class Drafts {

    private final ReportRecords records;
    private final Desk desk;

    @Activate
    public Drafts(@Reference ReportRecords records, @Reference Desk desk) {
        this.records = records;
        this.desk = desk;
    }

    /** The report with everything around it, which goes on record as seen. */
    Opened opened(BodyId body, Report report) {
        records.tell(report, "report.viewed", "Somebody at the school looked at the report", "");
        return desk.opened(body, report);
    }

    Optional<LaterEdit> since(Report report, long version) {
        return records.since(report, version);
    }

    Optional<Change> written(Report report) {
        return records.written(report);
    }

    List<Refusal> attend(BodyId body, Report report, Attendance typed) {
        var refusals = desk.attendance(body, report).refusals(typed);
        if (refusals.isEmpty()) {
            var form = desk.form(body, report);
            records.reports().save(report.begun(form).with(attending(report, form, typed)));
        }
        return refusals;
    }

    private static Report.Content attending(Report report, FormDefinition form, Attendance typed) {
        return report.content()
                .attending(
                        typed.contractRight(),
                        typed.contractRight().equals("no")
                                ? typed.contractSaid().strip()
                                : "",
                        typed.daysServed().strip(),
                        typed.daysAbsent().strip(),
                        NextPeriod.isAskedBy(report, form) ? typed.next().of(report) : NextPeriod.NOT_ASKED);
    }

    /** Answers of one section, and what stands against storing them. */
    record Typed(
            String section,
            Map<String, String> answers,
            BiFunction<Section, Map<String, String>, List<Refusal>> obstacles) {}

    List<Refusal> answer(BodyId body, Report report, Typed typed) {
        var form = desk.form(body, report);
        var part = form.tutorSections().stream()
                .filter(one -> one.id().equals(typed.section()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This form has no such section"));
        var answers = ReportForm.answered(part, report.content().answers(), typed.answers());
        var refusals = typed.obstacles().apply(part, answers);
        if (refusals.isEmpty()) {
            records.reports().save(report.begun(form).with(report.content().answering(answers)));
        }
        return refusals;
    }
}
