/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files that belong to a report of a school: the evidence that it attaches, and the paper that is kept. */
@Component(service = Attachments.class)
public final class Attachments {

    private final SchoolReports reports;
    private final ReportRecords records;
    private final Desk desk;
    private final EvidenceRules rules;
    private final KeptPapers papers;

    @Activate
    public Attachments(
            @Reference SchoolReports reports,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference EvidenceRules rules,
            @Reference KeptPapers papers) {
        this.reports = reports;
        this.records = records;
        this.desk = desk;
        this.rules = rules;
        this.papers = papers;
    }

    List<Refusal> attach(Caller caller, SchoolId school, Seen seen, Evidence.File file) {
        reports.require(caller, Right.WRITE_REPORT, school);
        return rules.checked(file).fold(kept -> attachKept(caller, school, seen, kept), refusals -> refusals);
    }

    private List<Refusal> attachKept(Caller caller, SchoolId school, Seen seen, Evidence.File file) {
        return reports.writing(caller, school, seen, report -> {
            var form = desk.form(caller.body(), report);
            var misnamed = form.evidence().flatMap(rule -> misnamed(rule, file));
            if (misnamed.isPresent()) {
                return misnamed.stream().toList();
            }
            records.reports().saveWithFiles(report.begun(form));
            records.evidence().attach(report.id(), file, caller.person());
            records.tell(report, "report.evidence", "Evidence was attached", "");
            return List.of();
        });
    }

    private static Optional<Refusal> misnamed(EvidenceRule rule, Evidence.File file) {
        return rule.fits(file.name())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "file",
                        "evidence.naming",
                        "Your appropriate body asks for names such as \u201c" + rule.example()
                                + "\u201d. Give the file such a name and choose it again"));
    }

    List<Refusal> detach(Caller caller, SchoolId school, Seen seen, long file) {
        var refusals = reports.writing(caller, school, seen, report -> records.evidence()
                .remove(report.id(), file)
                .map(hash -> detached(caller, report, hash))
                .orElse(List.of(Stale.FILE_GONE)));
        return refusals.contains(Stale.CHANGED)
                        && find(caller, school, seen.id(), file).isEmpty()
                ? List.of(Stale.FILE_GONE)
                : refusals;
    }

    /** The trail of changes keeps the file's name; the hash tells which file it was when somebody has it still. */
    private List<Refusal> detached(Caller caller, Report report, String hash) {
        records.reports().saveWithFiles(report.begun(desk.form(caller.body(), report)));
        records.tell(report, "report.evidence-removed", "Evidence was removed: the file with the SHA-256 " + hash, "");
        return List.of();
    }

    Optional<Evidence.File> paper(Caller caller, SchoolId school, long report) {
        return reports.reading(caller, school, report, seen -> papers.of(Subject.REPORT, seen.id()));
    }

    Optional<Evidence.File> find(Caller caller, SchoolId school, long report, long file) {
        return reports.reading(caller, school, report, seen -> records.evidence(seen, file));
    }
}
