/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.report.internal.ReportPen.Hand;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.signature.Signing;
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
    private final KeptPapers papers;

    @Activate
    public AnswerReportService(
            @Reference Transactions transactions,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference ReportPen pen,
            @Reference KeptPapers papers) {
        this.transactions = transactions;
        this.records = records;
        this.desk = desk;
        this.pen = pen;
        this.papers = papers;
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
            records.viewed(found, "The early career teacher looked at the report");
            var opened = desk.opened(caller.body(), found);
            return found.stood() == State.RETURNED ? opened.withoutDraft() : opened;
        }));
    }

    @Override
    public Optional<Became> became(Caller caller, long report) {
        return transactions.in(caller.scope(), () -> mine(
                        caller, records.reports().ever(report).filter(found -> !found.isShared()))
                .map(records::became));
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, long report, long file) {
        return transactions.in(caller.scope(), () -> own(caller, report)
                .filter(found -> found.stood() != State.RETURNED)
                .flatMap(found -> records.evidence(found, file)));
    }

    @Override
    public Optional<Evidence.File> paper(Caller caller, long report) {
        return transactions.in(
                caller.scope(), () -> own(caller, report).flatMap(found -> papers.of(Subject.REPORT, found.id())));
    }

    @Override
    public List<Refusal> draft(Caller caller, Seen seen, Map<String, String> typed) {
        return writing(caller, seen, report -> {
            records.reports().save(commented(caller, report, typed));
            return List.of();
        });
    }

    private List<Refusal> writing(Caller caller, Seen seen, Function<Report, List<Refusal>> write) {
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            var report = own(caller, seen.id());
            if (report.filter(found -> found.state() == State.AWAITING_ECT).isEmpty()) {
                return List.of(Stale.movedOn(report));
            }
            return report.get().version() == seen.version() ? write.apply(report.get()) : List.of(Stale.CHANGED);
        });
    }

    private Report commented(Caller caller, Report report, Map<String, String> typed) {
        var section = desk.form(caller.body(), report).ectSection();
        var answers = ReportForm.answered(section, report.content().ectAnswers(), typed);
        return report.with(report.content().commented(answers));
    }

    private List<Refusal> refusals(Caller caller, Report report, Map<String, String> typed) {
        var content = commented(caller, report, typed).content();
        return ReportForm.ectRefusals(desk.form(caller.body(), report).ectSection(), content.ectAnswers());
    }

    @Override
    public List<Refusal> sign(Caller caller, Seen seen, Oath oath) {
        return transactions
                .in(caller.scope(), () -> own(caller, seen.id()))
                .map(report -> sign(caller, seen, report.content().ectAnswers(), oath))
                .orElse(List.of(Stale.movedOn(Optional.empty())));
    }

    @Override
    public List<Refusal> sign(Caller caller, Seen seen, Map<String, String> typed, Oath oath) {
        var refusals = writing(caller, seen, report -> Stream.concat(
                        refusals(caller, report, typed).stream(),
                        Signing.lacking(oath.password(), oath.declared()).stream())
                .toList());
        return refusals.isEmpty()
                ? pen.sign(caller, seen, new Hand(Signatory.ECT, oath, report -> commented(caller, report, typed)))
                : refusals;
    }

    private Optional<Report> own(Caller caller, long report) {
        return mine(caller, records.reports().find(report).filter(Report::isShared));
    }

    private Optional<Report> mine(Caller caller, Optional<Report> report) {
        return report.filter(found -> records.isAbout(found, caller.person()));
    }
}
