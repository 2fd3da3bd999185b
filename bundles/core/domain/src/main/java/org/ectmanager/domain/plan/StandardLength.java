/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.length.EarlyStarter;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;

/**
 * How long an induction has to be before anything is taken off or added (R19, guidance 2.30): as the rules of its first
 * day say, for whoever started before 1 September 2021 by what they had served two years later (R59, guidance 1.4 to 1.8),
 * and longer by what was decided in Wales before (R5, guidance 3.11).
 */
public record StandardLength(PlanMaker maker) {

    public StandardLength {
        requireNonNull(maker, "maker");
    }

    /** @param facts their length is not looked at */
    public RequiredLength of(InductionFacts facts) {
        var before = facts.before();
        return byStart(facts).extendedInWales(before.extendedInWales(), before.correctedOn());
    }

    private RequiredLength byStart(InductionFacts facts) {
        if (!EarlyStarter.isEarly(facts.startsOn())) {
            return RequiredLength.standard(RuleSets.on(facts.startsOn()));
        }
        var six = RequiredLength.standard(RuleSets.on(EarlyStarter.TRANSITION_ENDED));
        var then = maker.plan(facts.lasting(six), EarlyStarter.TRANSITION_ENDED);
        return EarlyStarter.required(facts.startsOn(), then.served().terms());
    }
}
