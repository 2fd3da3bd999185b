/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.report.internal.Planning;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.DecisionRules;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a decision before the rules of the end of induction, with its clocks. */
@Component(service = CaseFile.class)
public final class CaseFile {

    private final Inductions inductions;
    private final Planning planning;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public CaseFile(
            @Reference Inductions inductions,
            @Reference Planning planning,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.inductions = inductions;
        this.planning = planning;
        this.bodies = bodies;
        this.clock = clock;
    }

    Case of(BodyId body, AwaitedDecision decision) {
        var induction = inductions.find(decision.induction()).orElseThrow();
        var clocks = clocks(body, induction);
        var before = before(body, decision, induction);
        return new Case(
                decision,
                induction,
                new DecisionRules(clocks).toDecide(before, LocalDate.now(clock)),
                deadlines(decision, before, clocks),
                appeal(decision, clocks));
    }

    StatutoryClocks clocks(BodyId body, Induction induction) {
        return new StatutoryClocks(
                bodies.find(body).orElseThrow().calendar().workingDays(), RuleSets.on(induction.startsOn()));
    }

    /** How long a decision can be appealed; empty before it is made, and of one that nobody appeals. */
    Optional<AppealWindow> appeal(BodyId body, AwaitedDecision decision, Induction induction) {
        return appeal(decision, clocks(body, induction));
    }

    private DecisionCase before(BodyId body, AwaitedDecision decision, Induction induction) {
        var plan = planning.plan(body, induction);
        return new DecisionCase(
                plan.required(),
                plan.served().terms(),
                plan.completion().date().orElse(LocalDate.MAX),
                false,
                decision.receivedOn(),
                decision.heardAt().isPresent(),
                planning.absences(induction.id()).stream().anyMatch(Absence::awaitsChoice));
    }

    private List<Deadline> deadlines(AwaitedDecision decision, DecisionCase before, StatutoryClocks clocks) {
        var counts = before.recommendationCounts();
        var deadlines = new ArrayList<>(List.of(clocks.representations(counts), clocks.decision(counts)));
        decision.made().map(this::madeOn).map(clocks::notices).ifPresent(deadlines::add);
        return deadlines;
    }

    /** The notice goes by e-mail on the day of the decision. */
    private Optional<AppealWindow> appeal(AwaitedDecision decision, StatutoryClocks clocks) {
        return decision.made()
                .filter(made -> made.decision().isAppealable())
                .map(this::madeOn)
                .map(clocks::appeal);
    }

    private LocalDate madeOn(AwaitedDecision.Made made) {
        return LocalDate.ofInstant(made.at(), clock.getZone());
    }
}
