/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.FinalAssessments;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.application.staff.Staff;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accepts a report or gives it back; with a final assessment the decision follows. What is accepted has a paper. */
@Component(service = Acceptance.class)
public final class Acceptance {

    private static final Map<State, String> DID =
            Map.of(State.ACCEPTED, "accepted this report", State.RETURNED, "returned this report");

    private final ReportRecords records;
    private final FinalAssessments finals;
    private final KeptPapers papers;
    private final BodyStaff staff;
    private final Clock clock;

    @Activate
    public Acceptance(
            @Reference ReportRecords records,
            @Reference FinalAssessments finals,
            @Reference KeptPapers papers,
            @Reference BodyStaff staff,
            @Reference Clock clock) {
        this.records = records;
        this.finals = finals;
        this.papers = papers;
        this.staff = staff;
        this.clock = clock;
    }

    /** The PDF that is kept of an accepted report, once it is. */
    Optional<Evidence.File> paper(Report report) {
        return papers.of(Subject.REPORT, report.id());
    }

    /** Who has accepted or returned it since; that it was changed where nobody did. */
    Refusal overtaken(Report report) {
        return Optional.ofNullable(DID.get(report.state()))
                .filter(did -> report.course().sentBack().isEmpty())
                .flatMap(what -> records.placed(report)
                        .map(change -> Refusal.of(
                                Stale.CHANGED.code(),
                                change.told(what, clock.getZone()) + ". Look at what it says now")))
                .orElse(Stale.CHANGED);
    }

    /** By name the teacher's quality assurer, where there is one and it is not this person; leads stand in for them. */
    Optional<String> assurerInsteadOf(Caller caller, Induction induction) {
        return induction
                .team()
                .qualityAssurer()
                .filter(assurer -> !assurer.equals(caller.person()))
                .filter(assurer ->
                        caller.appointments().stream().noneMatch(held -> held.position() == Position.AB_LEAD))
                .flatMap(assurer -> staff.offered().assurers().stream()
                        .filter(there -> there.person().equals(assurer))
                        .map(Staff::name)
                        .findFirst());
    }

    void accept(Caller caller, Report report, List<String> checked) {
        records.reports().accepted(report, caller.person(), clock.instant(), checked);
        records.announce(report, "report.accepted", "The appropriate body accepted the report", "");
        if (report.planned().isFinal()) {
            finals.accepted(caller.body(), report);
        }
    }

    void giveBack(Report report, String reason) {
        records.reports().save(report.returned(reason));
        records.announce(report, "report.returned", "The appropriate body returned the report", reason);
        if (report.planned().isFinal()) {
            finals.returned(report);
        }
    }
}
