/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.DraftsThen;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.terms.Terms;

/**
 * What a change would make of a plan, while nothing is saved yet: the plan as it is, and as it would be.
 *
 * @param drafts what becomes of what somebody has begun to write
 */
public record WhatIf(InductionPlan before, InductionPlan then, DraftsThen drafts) {

    public WhatIf {
        requireNonNull(before, "before");
        requireNonNull(then, "then");
        requireNonNull(drafts, "drafts");
    }

    public PlanDifference difference() {
        return PlanDifference.between(before.reports(), then.reports());
    }

    /** Whether any date of the plan becomes another. */
    public boolean moves() {
        return !difference().isEmpty() || !endedBefore().equals(endsThen());
    }

    /** When induction ends by the plan as it is; empty when the contracts end before. */
    public Optional<LocalDate> endedBefore() {
        return before.completion().date();
    }

    /** When it ends by the new plan; empty when the contracts end before. */
    public Optional<LocalDate> endsThen() {
        return then.completion().date();
    }

    /** By how much induction becomes longer; nothing where it does not. */
    public Terms added() {
        return then.required().terms().minusOrNone(before.required().terms());
    }

    /** What a person has to look at in the new plan; that terms are not published yet is no news. */
    public List<Reason> warnings() {
        return then.warnings().stream()
                .filter(warning -> !warning.rule().equals(Reason.CONVENTION))
                .toList();
    }
}
