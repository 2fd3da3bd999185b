/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An early career teacher sees nothing but their own induction: whose it is decides, not a position. */
@Component
public final class AnswerReportService implements AnswerReport {

    private final Transactions transactions;
    private final ReportRecords records;
    private final Desk desk;
    private final ReportPen pen;

    @Activate
    public AnswerReportService(
            @Reference Transactions transactions,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference ReportPen pen) {
        this.transactions = transactions;
        this.records = records;
        this.desk = desk;
        this.pen = pen;
    }

    @Override
    public Optional<Own> own(Caller caller) {
        return transactions.in(caller.scope(), () -> records.inductions()
                .of(caller.person())
                .map(induction -> new Own(induction, records.reports().of(induction.id()))));
    }

    @Override
    public Optional<Opened> open(Caller caller, long report) {
        return transactions.in(caller.scope(), () -> own(caller, report).map(found -> {
            var opened = desk.opened(caller.body(), found);
            return found.state() == State.RETURNED ? opened.withoutDraft() : opened;
        }));
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, long report, long file) {
        return transactions.in(caller.scope(), () -> own(caller, report)
                .filter(found -> found.state() != State.RETURNED)
                .flatMap(found -> records.evidence().find(found.id(), file)));
    }

    @Override
    public List<Refusal> keep(Caller caller, Seen seen, Map<String, String> typed) {
        return Stale.told(() -> transactions.in(caller.scope(), () -> {
            var report = own(caller, seen.id()).filter(found -> found.state() == State.AWAITING_ECT);
            if (report.isEmpty()) {
                return List.of(Stale.MOVED_ON);
            }
            return report.get().version() == seen.version()
                    ? keep(caller, report.get(), typed)
                    : List.of(Stale.CHANGED);
        }));
    }

    private List<Refusal> keep(Caller caller, Report report, Map<String, String> typed) {
        var section = desk.form(caller.body(), report).ectSection();
        var answers = new HashMap<>(report.content().ectAnswers());
        ReportForm.fields(section)
                .forEach(field ->
                        answers.put(field, typed.getOrDefault(field, "").strip()));
        records.reports().save(report.with(report.content().commented(answers)));
        return ReportForm.refusals(section, answers);
    }

    @Override
    public List<Refusal> sign(Caller caller, Seen seen, Oath oath) {
        var report = transactions.in(caller.scope(), () -> own(caller, seen.id()));
        if (report.isEmpty()) {
            return List.of(Stale.MOVED_ON);
        }
        var missing = transactions.in(
                caller.scope(),
                () -> ReportForm.refusals(
                        desk.form(caller.body(), report.get()).ectSection(),
                        report.get().content().ectAnswers()));
        return missing.isEmpty() ? pen.sign(caller, report.get().school(), seen, Signatory.ECT, oath) : missing;
    }

    private Optional<Report> own(Caller caller, long report) {
        return records.reports().find(report).filter(Report::isShared).filter(found -> records.inductions()
                .find(found.induction())
                .filter(induction -> induction.ect().equals(caller.person()))
                .isPresent());
    }
}
