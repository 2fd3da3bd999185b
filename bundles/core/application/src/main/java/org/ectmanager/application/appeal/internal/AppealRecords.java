/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.appeal.RecordAppeal.Effect;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.plan.FollowDecision;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.Decision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes with a step of an appeal: its rows, the decision and what follows it, the trail, the mails. */
@Component(service = AppealRecords.class)
public final class AppealRecords {

    private final Appeals appeals;
    private final FollowDecision followed;
    private final Happenings happenings;
    private final AppealEffects effects;
    private final Ids ids;

    @Activate
    public AppealRecords(
            @Reference Appeals appeals,
            @Reference FollowDecision followed,
            @Reference Happenings happenings,
            @Reference AppealEffects effects,
            @Reference Ids ids) {
        this.appeals = appeals;
        this.followed = followed;
        this.happenings = happenings;
        this.effects = effects;
        this.ids = ids;
    }

    long nextId() {
        return ids.next();
    }

    void viewed(AwaitedDecision decision) {
        happenings.viewed(Happening.to("decision", decision.id(), "appeal.viewed", "Somebody looked at an appeal"));
    }

    /**
     * What is written at once.
     *
     * @param takenBack with who took it back and why; empty where nothing was
     * @param added empty where nothing was
     * @param then the appeal with it
     */
    record Change(Log log, Optional<RecordedStep> takenBack, Optional<RecordedStep> added, AppealCase then) {}

    Effect effect(BodyId body, Change change) {
        return effects.of(body, change);
    }

    /** The decision is written first: of two who change it at the same moment, the later one finds it changed. */
    void make(BodyId body, Change change) {
        var decision = change.log().decision();
        appeals.follow(decision, change.then());
        change.takenBack().ifPresent(appeals::takeBack);
        change.added().ifPresent(step -> appeals.add(decision.id(), step));
        if (!change.then().stands().equals(change.log().appeal().stands())) {
            var stands = change.then().stands();
            followed.follow(
                    body,
                    change.log().induction(),
                    stands,
                    stands instanceof Decision.Extend
                            ? "an appeal changed by how much it lasts"
                            : "an appeal changed the decision on the induction");
        }
        tell(change);
    }

    private void tell(Change change) {
        var because = change.takenBack()
                .flatMap(RecordedStep::takenBack)
                .map(RecordedStep.Act::because)
                .orElse("");
        var told = change.added().or(change::takenBack).orElseThrow();
        var kind = change.added().isEmpty()
                ? "appeal.taken-back"
                : change.takenBack().isPresent() ? "appeal.corrected" : "appeal.recorded";
        happenings.announce(
                Happening.to(
                                "decision",
                                change.log().decision().id(),
                                kind,
                                sentence(kind) + ": " + AppealWords.of(told.step()))
                        .because(because),
                Map.of(
                        "decision", Long.toString(change.log().decision().id()),
                        "step", Long.toString(told.id())));
    }

    private static String sentence(String kind) {
        return switch (kind) {
            case "appeal.taken-back" -> "A step of an appeal was taken back";
            case "appeal.corrected" -> "A step of an appeal was corrected";
            default -> "A step of an appeal was recorded";
        };
    }
}
