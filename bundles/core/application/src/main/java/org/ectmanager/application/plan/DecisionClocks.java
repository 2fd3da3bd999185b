/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.LocalDate;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.spi.body.DecisionFlow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clocks of the Regulations, which run for a decision that is awaited by what the plan of its induction says. */
@Component(service = DecisionClocks.class)
public final class DecisionClocks {

    private final Decisions decisions;
    private final PlanFacts facts;
    private final BodyRegistry bodies;

    @Activate
    public DecisionClocks(@Reference Decisions decisions, @Reference PlanFacts facts, @Reference BodyRegistry bodies) {
        this.decisions = decisions;
        this.facts = facts;
        this.bodies = bodies;
    }

    /** The clocks for an induction. */
    public StatutoryClocks of(BodyId body, Induction induction) {
        return of(body, induction.startsOn());
    }

    /** The clocks for an induction that started on a day. */
    public StatutoryClocks of(BodyId body, LocalDate startsOn) {
        return new StatutoryClocks(bodies.find(body).orElseThrow().calendar().workingDays(), RuleSets.on(startsOn));
    }

    /** Who decides at this body, and when (P16). */
    public DecisionFlow flow(BodyId body) {
        return bodies.find(body).orElseThrow().decisions();
    }

    /** What is before the body that decides, by a plan. */
    public DecisionCase before(AwaitedDecision decision, Induction induction, InductionPlan plan) {
        return new DecisionCase(
                plan.required(),
                plan.served().terms(),
                plan.completion().date().orElse(LocalDate.MAX),
                false,
                decision.receivedOn(),
                decision.heardAt().isPresent(),
                facts.absences(induction.id()).stream().anyMatch(Absence::awaitsChoice),
                decision.accepted());
    }

    /** Whoever has a decision open that is still to be made looks at it again. */
    void overtake(Induction induction) {
        decisions
                .of(induction.id())
                .filter(decision -> decision.made().isEmpty())
                .ifPresent(decision -> decisions.overtake(decision.id()));
    }

    /** Counts the days of a decision that is still to be made, by a plan. */
    void follow(BodyId body, Induction induction, InductionPlan plan) {
        decisions
                .of(induction.id())
                .filter(decision -> decision.made().isEmpty())
                .ifPresent(decision -> decisions.count(
                        decision, DecisionDays.of(before(decision, induction, plan), of(body, induction))));
    }
}
