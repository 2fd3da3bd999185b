/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction.internal;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.ReductionCase;
import org.ectmanager.domain.decision.ReductionCase.Service;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.plan.InductionPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts an induction before the rules of reductions, and plans it with others. */
@Component(service = ReductionCases.class)
public final class ReductionCases {

    private final Planning planning;
    private final PlannedReports planned;

    @Activate
    public ReductionCases(@Reference Planning planning, @Reference PlannedReports planned) {
        this.planning = planning;
        this.planned = planned;
    }

    InductionPlan plan(BodyId body, Induction induction) {
        return planning.plan(body, induction);
    }

    ReductionCase of(BodyId body, Induction induction, InductionPlan plan) {
        var partTime = induction.contracts().stream()
                .anyMatch(contract -> !contract.fte().isFullTime());
        return new ReductionCase(
                plan.required(),
                new Service(plan.served().terms(), planning.calendarTerms(body, induction), partTime),
                planned.isFinalShared(induction));
    }

    WhatIf compared(BodyId body, Induction induction, InductionPlan now, List<Reduction> instead) {
        var then = planning.planReduced(body, induction, instead);
        return new WhatIf(now, then, planning.drafts(induction, then));
    }

    static List<Reduction> dated(List<RecordedReduction> recorded) {
        return recorded.stream().map(RecordedReduction::dated).toList();
    }
}
