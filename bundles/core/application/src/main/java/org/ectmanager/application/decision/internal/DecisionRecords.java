/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.FollowDecision;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.application.staff.Staff;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when an induction is decided. */
@Component(service = DecisionRecords.class)
public final class DecisionRecords {

    private final Decisions decisions;
    private final Inductions inductions;
    private final FollowDecision followed;
    private final Happenings happenings;
    private final BodyStaff staff;

    @Activate
    public DecisionRecords(
            @Reference Decisions decisions,
            @Reference Inductions inductions,
            @Reference FollowDecision followed,
            @Reference Happenings happenings,
            @Reference BodyStaff staff) {
        this.decisions = decisions;
        this.inductions = inductions;
        this.followed = followed;
        this.happenings = happenings;
        this.staff = staff;
    }

    Decisions decisions() {
        return decisions;
    }

    /** The induction that is decided on, before anything of it is read. */
    void hold(long decision) {
        decisions.find(decision).ifPresent(found -> inductions.hold(List.of(found.induction())));
    }

    Optional<Induction> inductionOf(AwaitedDecision decision) {
        return inductions.find(decision.induction());
    }

    Optional<AwaitedDecision> own(PersonId ect) {
        return inductions.of(ect).flatMap(induction -> decisions.of(induction.id()));
    }

    Optional<AwaitedDecision> madeOn(PersonId ect, long induction) {
        return inductions
                .find(induction)
                .filter(found -> found.ect().equals(ect))
                .flatMap(found -> decisions.of(found.id()))
                .filter(decision -> decision.made().isPresent());
    }

    /** By name, those who may decide on an induction. */
    List<String> deciders(Induction induction) {
        return staff.deciders(induction.team().namedContact()).stream()
                .map(Staff::name)
                .toList();
    }

    /** Who made it. */
    Optional<Change> maker(AwaitedDecision decision) {
        return happenings.lastChange("decision", decision.id(), "state");
    }

    void viewed(AwaitedDecision decision, String sentence) {
        happenings.viewed(Happening.to("decision", decision.id(), "decision.viewed", sentence));
    }

    void tell(AwaitedDecision decision, String kind, String sentence, String reason) {
        happenings.tell(Happening.to("decision", decision.id(), kind, sentence).because(reason));
    }

    /** Tells it and puts it into the outbox, from which the mails are made. */
    void announce(AwaitedDecision decision, String kind, String sentence) {
        tell(decision, kind, sentence, "");
        happenings.passOn(kind, Map.of("decision", Long.toString(decision.id())));
    }

    /** What becomes of the induction follows at once, the notices by mail. */
    void make(BodyId body, AwaitedDecision decision, Induction induction, PersonId by) {
        var made = decision.made().orElseThrow();
        decisions.made(decision, by);
        followed.follow(
                body,
                induction,
                made.decision(),
                made.decision() instanceof Decision.Extend
                        ? "induction was extended"
                        : "the appropriate body decided on the induction");
        tell(decision, "decision.made", "The appropriate body decided", made.reason());
        happenings.passOn("decision.made", Map.of("decision", Long.toString(decision.id())));
    }
}
