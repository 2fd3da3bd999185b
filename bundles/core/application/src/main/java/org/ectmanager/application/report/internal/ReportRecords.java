/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.plan.BegunDrafts;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.Signatures;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is read and written while a report makes its way. */
@Component(service = ReportRecords.class)
public final class ReportRecords {

    private static final List<String> WRITING = List.of(
            "answers",
            "contract_right",
            "contract_said",
            "days_served",
            "days_absent",
            "next_post",
            "next_said",
            "last_day");
    private static final List<String> BY_HAND =
            Stream.concat(WRITING.stream(), Stream.of("ect_answers", "state")).toList();

    private final Reports reports;
    private final Inductions inductions;
    private final Signatures signatures;
    private final Evidence evidence;
    private final Happenings happenings;

    @Activate
    public ReportRecords(
            @Reference Reports reports,
            @Reference Inductions inductions,
            @Reference Signatures signatures,
            @Reference Evidence evidence,
            @Reference Happenings happenings) {
        this.reports = reports;
        this.inductions = inductions;
        this.signatures = signatures;
        this.evidence = evidence;
        this.happenings = happenings;
    }

    public Reports reports() {
        return reports;
    }

    public Inductions inductions() {
        return inductions;
    }

    public Signatures signatures() {
        return signatures;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** What was changed since; it names whoever wrote or handed on, and nobody where a new plan was last. */
    Optional<LaterEdit> since(Report report, long version) {
        return happenings.since("report", report.id(), version).map(edit -> byHand(report, edit));
    }

    private LaterEdit byHand(Report report, LaterEdit edit) {
        return changed(report, BY_HAND)
                        .filter(last -> last.at().equals(edit.at()))
                        .isPresent()
                ? edit
                : new LaterEdit(edit.at(), "", false, edit.before());
    }

    /** Who wrote in it last; what a new plan carries from one report into another is nobody's writing. */
    Optional<Change> written(Report report) {
        return changed(report, WRITING);
    }

    private Optional<Change> changed(Report report, List<String> fields) {
        return happenings.lastChange("report", report.id(), fields, BegunDrafts.KINDS);
    }

    /** Who brought it to where it stands. */
    Optional<Change> placed(Report report) {
        return happenings.lastChange("report", report.id(), "state");
    }

    /** The induction of a report, before anything that will be changed is read of it. */
    void hold(long report) {
        reports.ever(report).ifPresent(found -> inductions.hold(List.of(found.induction())));
    }

    /** Whether a report is on this person. */
    boolean isAbout(Report report, PersonId person) {
        return inductions
                .find(report.induction())
                .filter(induction -> induction.ect().equals(person))
                .isPresent();
    }

    Became became(Report report) {
        return Became.of(
                report, inductions.find(report.induction()).orElseThrow().state());
    }

    public void tell(Happening happening) {
        happenings.tell(happening);
    }

    public void tell(Report report, String kind, String sentence, String reason) {
        happenings.tell(Happening.to("report", report.id(), kind, sentence).because(reason));
    }

    /** Somebody looked at the report, or with it at a file of its evidence. */
    void viewed(Report report, String sentence) {
        happenings.viewed(Happening.to("report", report.id(), "report.viewed", sentence));
    }

    Optional<Evidence.File> evidence(Report report, long file) {
        var found = evidence.find(report.id(), file);
        found.ifPresent(there -> happenings.viewed(Happening.to(
                "report", report.id(), "report.evidence-viewed", "The file of evidence " + file + " was opened")));
        return found;
    }

    /** Tells it and puts it into the outbox, from which the mails are made. */
    public void announce(Report report, String kind, String sentence, String reason) {
        announce(
                Happening.to("report", report.id(), kind, sentence).because(reason),
                Map.of("report", Long.toString(report.id())));
    }

    /** What is mailed under another name than the one that the trail has for it. */
    void passOn(Report report, String kind) {
        happenings.passOn(kind, Map.of("report", Long.toString(report.id())));
    }

    void announce(Happening happening, Map<String, String> facts) {
        happenings.announce(happening, facts);
    }
}
