/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when an absence does: its row, the plan, the audit trail, and who is told. */
@Component(service = AbsenceRecords.class)
public final class AbsenceRecords {

    private final Absences absences;
    private final Inductions inductions;
    private final Planning planning;
    private final PlannedReports planned;
    private final Happenings happenings;

    @Activate
    public AbsenceRecords(
            @Reference Absences absences,
            @Reference Inductions inductions,
            @Reference Planning planning,
            @Reference PlannedReports planned,
            @Reference Happenings happenings) {
        this.absences = absences;
        this.inductions = inductions;
        this.planning = planning;
        this.planned = planned;
        this.happenings = happenings;
    }

    Absences absences() {
        return absences;
    }

    Inductions inductions() {
        return inductions;
    }

    Planning planning() {
        return planning;
    }

    void viewed(Induction induction) {
        happenings.viewed(Happening.to(
                "induction",
                induction.id(),
                "absences.viewed",
                "The absences of an early career teacher were looked at"));
    }

    Optional<LaterEdit> since(long absence, long version) {
        return happenings.since("absence", absence, version);
    }

    /** The plan as it is beside that with other absences. */
    WhatIf compared(BodyId body, Induction induction, List<Absence> instead) {
        var inOrder = instead.stream()
                .sorted(Comparator.comparing(absence -> absence.period().from()))
                .toList();
        var then = planning.planWith(body, induction, inOrder);
        return new WhatIf(planning.plan(body, induction), then, planning.drafts(induction, then));
    }

    /** Writes the change, brings the reports in step, and tells whoever has to know. */
    List<Refusal> follow(
            BodyId body, Induction induction, RecordedAbsence absence, Consumer<RecordedAbsence> write, String what) {
        var before = extended(planning.plan(body, induction));
        write.accept(absence);
        var moved = planned.follow(body, induction, "an absence was " + what);
        happenings.tell(Happening.to("induction", induction.id(), "absence." + what, "An absence was " + what));
        var number = Long.toString(induction.id());
        if (!extended(planning.plan(body, induction)).equals(before)) {
            happenings.passOn("absence.extension", Map.of("induction", number, "plan", moved ? "moved" : "as it was"));
        }
        if (absence.absence().isStatutory() && !what.equals("removed")) {
            happenings.passOn("absence.leave", Map.of("induction", number, "absence", Long.toString(absence.id())));
        }
        return List.of();
    }

    private static List<Days> extended(InductionPlan plan) {
        return plan.parts().stream().map(part -> part.extension().extendedBy()).toList();
    }
}
