/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class WriteReportService implements WriteReport {

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;
    private final ReportPen pen;
    private final PassingOn passingOn;
    private final EvidenceRules rules;

    @Activate
    public WriteReportService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference ReportPen pen,
            @Reference PassingOn passingOn,
            @Reference EvidenceRules rules) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
        this.pen = pen;
        this.passingOn = passingOn;
        this.rules = rules;
    }

    @Override
    public List<Listed> at(Caller caller, SchoolId school, LocalDate until) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> records.reports().at(school, until));
    }

    @Override
    public Optional<Opened> open(Caller caller, SchoolId school, long report) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> found(caller, school, report).map(seen -> {
                    records.tell(seen, "report.viewed", "Somebody at the school looked at the report", "");
                    return desk.opened(caller.body(), seen);
                }));
    }

    @Override
    public List<Refusal> attend(Caller caller, SchoolId school, Seen seen, Attendance typed) {
        return writing(caller, school, seen, report -> {
            var refusals = desk.attendance(caller.body(), report).refusals(typed);
            if (refusals.isEmpty()) {
                var form = desk.form(caller.body(), report);
                records.reports().save(report.begun(form).with(attending(report, form, typed)));
            }
            return refusals;
        });
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

    @Override
    public List<Refusal> keep(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed) {
        return answering(caller, school, seen, new Typed(section, typed, ReportForm::refusals));
    }

    @Override
    public List<Refusal> draft(Caller caller, SchoolId school, Seen seen, String section, Map<String, String> typed) {
        return answering(caller, school, seen, new Typed(section, typed, (part, answers) -> List.of()));
    }

    /** Answers of one section, and what stands against storing them. */
    private record Typed(
            String section,
            Map<String, String> answers,
            BiFunction<Section, Map<String, String>, List<Refusal>> obstacles) {}

    private List<Refusal> answering(Caller caller, SchoolId school, Seen seen, Typed typed) {
        return writing(caller, school, seen, report -> {
            var form = desk.form(caller.body(), report);
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
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> found(caller, school, seen.id())
                .flatMap(report -> records.since(report, seen.version())));
    }

    @Override
    public Optional<LaterEdit> last(Caller caller, SchoolId school, long report) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> found(caller, school, report)
                .filter(found -> !found.content().equals(Report.Content.NONE))
                .flatMap(found -> records.since(found, found.version() - 1)));
    }

    @Override
    public List<Refusal> attach(Caller caller, SchoolId school, Seen seen, Evidence.File file) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return rules.checked(file).fold(kept -> attachKept(caller, school, seen, kept), refusals -> refusals);
    }

    private List<Refusal> attachKept(Caller caller, SchoolId school, Seen seen, Evidence.File file) {
        return writing(caller, school, seen, report -> {
            records.reports().saveWithFiles(report.begun(desk.form(caller.body(), report)));
            records.evidence().attach(report.id(), file, caller.person());
            records.tell(report, "report.evidence", "Evidence was attached", "");
            return List.of();
        });
    }

    @Override
    public List<Refusal> detach(Caller caller, SchoolId school, Seen seen, long file) {
        var refusals = writing(caller, school, seen, report -> records.evidence()
                .remove(report.id(), file)
                .map(hash -> detached(caller, report, hash))
                .orElse(List.of(Stale.FILE_GONE)));
        return refusals.contains(Stale.CHANGED)
                        && evidence(caller, school, seen.id(), file).isEmpty()
                ? List.of(Stale.FILE_GONE)
                : refusals;
    }

    /** The trail of changes keeps the file's name; the hash tells which file it was when somebody has it still. */
    private List<Refusal> detached(Caller caller, Report report, String hash) {
        records.reports().saveWithFiles(report.begun(desk.form(caller.body(), report)));
        records.tell(report, "report.evidence-removed", "Evidence was removed: the file with the SHA-256 " + hash, "");
        return List.of();
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, SchoolId school, long report, long file) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> found(caller, school, report).flatMap(seen -> records.evidence(seen, file)));
    }

    @Override
    public List<Refusal> share(Caller caller, SchoolId school, Seen seen) {
        return writing(caller, school, seen, report -> {
            var form = desk.form(caller.body(), report);
            var refusals =
                    new ArrayList<>(desk.attendance(caller.body(), report).refusals(attendance(report)));
            desk.tooEarly(report).ifPresent(refusals::add);
            refusals.addAll(ReportForm.tutorRefusals(form, report.content().answers()));
            missingEvidence(form, report).ifPresent(refusals::add);
            if (refusals.isEmpty()) {
                passingOn.follow(caller, report);
                desk.moveOn(caller.body(), report.begun(form), "The tutor shared the report");
            }
            return refusals;
        });
    }

    @Override
    public List<Refusal> sign(Caller caller, SchoolId school, Seen seen, Signatory as, Oath oath) {
        rights.require(caller, as == Signatory.HEAD ? Right.SIGN_AS_HEAD : Right.WRITE_REPORT, school);
        if (as == Signatory.ECT) {
            throw new IllegalArgumentException("Early career teachers sign for themselves");
        }
        return pen.sign(caller, school, seen, new ReportPen.Hand(as, oath));
    }

    private Optional<Refusal> missingEvidence(FormDefinition form, Report report) {
        return form.evidence()
                .filter(rule -> records.evidence().of(report.id()).size() < rule.fewest())
                .map(rule -> new Refusal("file", "report.evidence-missing", rule.sentence()));
    }

    private interface Writing {
        List<Refusal> write(Report report);
    }

    private List<Refusal> writing(Caller caller, SchoolId school, Seen seen, Writing writing) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            var report = found(caller, school, seen.id());
            if (report.filter(one -> State.WRITABLE.contains(one.state())).isEmpty()) {
                return List.of(Stale.MOVED_ON);
            }
            return report.get().version() == seen.version() ? writing.write(report.get()) : List.of(Stale.CHANGED);
        });
    }

    /** Nobody has the school's hand in a report on themselves. */
    private Optional<Report> found(Caller caller, SchoolId school, long report) {
        return records.reports()
                .find(report)
                .filter(found -> found.school().equals(school))
                .filter(found -> !records.isAbout(found, caller.person()));
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
