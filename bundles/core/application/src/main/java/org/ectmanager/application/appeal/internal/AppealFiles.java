/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the appeal against a decision, with the clocks of its induction. */
@Component(service = AppealFiles.class)
public final class AppealFiles {

    private final Appeals appeals;
    private final Decisions decisions;
    private final Inductions inductions;
    private final DecisionClocks clocks;
    private final Clock clock;

    @Activate
    public AppealFiles(
            @Reference Appeals appeals,
            @Reference Decisions decisions,
            @Reference Inductions inductions,
            @Reference DecisionClocks clocks,
            @Reference Clock clock) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.inductions = inductions;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The induction that it is about, before anything of it is read. */
    void hold(long decision) {
        decisions.find(decision).ifPresent(found -> inductions.hold(List.of(found.induction())));
    }

    Optional<Log> of(BodyId body, long decision) {
        return decisions
                .find(decision)
                .flatMap(found -> inductions.find(found.induction()).flatMap(induction -> log(body, induction, found)));
    }

    /** Reads nothing more where no decision can have been appealed against. */
    Optional<Log> of(BodyId body, Induction induction) {
        var decided = induction.state() == Induction.State.FAILED
                || induction.state() == Induction.State.PASSED
                || !decisions.extensions(induction.id()).isEmpty();
        return decided
                ? appeals.appealable(induction.id()).flatMap(found -> log(body, induction, found))
                : Optional.empty();
    }

    /** Whether another decision followed on the same induction, awaited or made. */
    boolean isFollowed(AwaitedDecision decision) {
        return decisions
                .of(decision.induction())
                .filter(latest -> latest.id() != decision.id())
                .isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<Log> log(BodyId body, Induction induction, AwaitedDecision decision) {
        var steps = appeals.of(decision.id());
        var standing = steps.stream()
                .filter(RecordedStep::stands)
                .map(RecordedStep::step)
                .toList();
        return decision.made()
                .flatMap(made -> made.appeal(standing, clock.getZone()))
                .map(appeal -> new Log(decision, induction, appeal, steps, clocks.of(body, induction)));
    }
}
