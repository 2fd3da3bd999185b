/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.wales.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when an extension decided in Wales is corrected: the length, the plan, what the school reads. */
@Component(service = WalesRecords.class)
public final class WalesRecords {

    private final Inductions inductions;
    private final Registrations registrations;
    private final Planning planning;
    private final PlannedReports planned;
    private final Happenings happenings;

    @Activate
    public WalesRecords(
            @Reference Inductions inductions,
            @Reference Registrations registrations,
            @Reference Planning planning,
            @Reference PlannedReports planned,
            @Reference Happenings happenings) {
        this.inductions = inductions;
        this.registrations = registrations;
        this.planning = planning;
        this.planned = planned;
        this.happenings = happenings;
    }

    void hold(long induction) {
        inductions.hold(List.of(induction));
    }

    Optional<Induction> find(long induction) {
        return inductions.find(induction);
    }

    Optional<Induction> seen(long induction) {
        var found = inductions.find(induction);
        found.ifPresent(there -> happenings.viewed(Happening.to(
                "induction",
                there.id(),
                "wales.viewed",
                "An extension decided in Wales was looked at, to correct it")));
        return found;
    }

    /** What rests on the length as it stands: a decision, and a final assessment that was shared. */
    List<Refusal> obstacles(BodyId body, Induction induction) {
        var plan = planning.plan(body, induction);
        var refusals = new ArrayList<Refusal>();
        if (!plan.required().extensions().isEmpty()) {
            refusals.add(Refusal.of(
                    "wales.extended",
                    "Your body has decided on this induction already and extended it. Its length before that cannot be"
                            + " changed any more"));
        }
        if (planned.isFinalShared(induction)) {
            refusals.add(Refusal.of(
                    "wales.final-shared",
                    "The final assessment was shared with the teacher and rests on the length as it is. If nobody has"
                            + " signed it, the school can take it back; then this can be corrected, too"));
        }
        return refusals;
    }

    WhatIf compared(BodyId body, Induction now, Induction then) {
        var plan = planning.plan(body, then);
        return new WhatIf(planning.plan(body, now), plan, planning.drafts(then, plan));
    }

    void keep(BodyId body, Induction then, String because) {
        inductions.save(then);
        registrations
                .find(then.registration())
                .ifPresent(known ->
                        registrations.save(known.authorised(known.teacher().orElseThrow(), note(then, because))));
        planned.follow(body, then, "an extension decided in Wales was corrected");
        happenings.announce(
                Happening.to("induction", then.id(), "wales.corrected", "An extension decided in Wales was corrected")
                        .because(because),
                Map.of("induction", Long.toString(then.id())));
    }

    private static String note(Induction then, String because) {
        var longer = then.before().extendedInWales();
        var what = longer.isNone()
                ? "No extension decided in Wales counts"
                : "An extension of " + longer.inWords() + " decided in Wales counts";
        return then.before()
                        .correctedOn()
                        .map(day -> what + ", corrected on " + Reason.day(day))
                        .orElse(what) + ". " + because.replace("\r\n", "\n");
    }
}
