/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordAppeal.Effect;
import org.ectmanager.application.appeal.internal.AppealRecords.Change;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.plan.InductionPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a change of an appeal does at once, before it is made. */
@Component(service = AppealEffects.class)
public final class AppealEffects {

    private final Planning planning;
    private final Decisions decisions;
    private final Reports reports;
    private final Clock clock;

    @Activate
    public AppealEffects(
            @Reference Planning planning,
            @Reference Decisions decisions,
            @Reference Reports reports,
            @Reference Clock clock) {
        this.planning = planning;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    Effect of(BodyId body, Change change) {
        var before = change.log().appeal();
        var then = change.then();
        if (then.stands().equals(before.stands())) {
            return new Effect(before, then, Optional.empty(), List.of());
        }
        var induction = change.log().induction();
        return then.stands() instanceof Decision.Extend extend
                ? new Effect(before, then, Optional.of(plan(body, induction, before, on(then, extend))), List.of())
                : new Effect(before, then, Optional.empty(), ended(induction));
    }

    private AgreedExtension on(AppealCase then, Decision.Extend extend) {
        var onAppeal = then.find(Decided.class).map(Decided::on);
        return new AgreedExtension(extend.extension().terms(), onAppeal, onAppeal.map(outcome -> LocalDate.now(clock)));
    }

    /** Nothing was decided after it, so that what it added to induction is the last that was. */
    private WhatIf plan(BodyId body, Induction induction, AppealCase before, AgreedExtension extension) {
        var added = new ArrayList<>(decisions.extensions(induction.id()));
        if (before.stands() instanceof Decision.Extend) {
            added.remove(added.size() - 1);
        }
        added.add(extension);
        var then = planning.planLasting(body, induction, added);
        return new WhatIf(asItIs(body, induction), then, planning.drafts(induction, then));
    }

    /** Once induction is over nothing but what was shared is in its plan; the rest comes again when it goes on. */
    private InductionPlan asItIs(BodyId body, Induction induction) {
        var plan = planning.plan(body, induction);
        if (induction.state() == Induction.State.OPEN) {
            return plan;
        }
        var kept = reports.of(induction.id()).stream().map(Report::planned).toList();
        return new InductionPlan(
                plan.required(),
                plan.served(),
                plan.completion(),
                plan.parts(),
                plan.reports().stream().filter(kept::contains).toList(),
                plan.warnings());
    }

    private List<String> ended(Induction induction) {
        return reports.of(induction.id()).stream()
                .filter(report -> !State.FROZEN.contains(report.state()) && !report.isFinished())
                .map(Report::title)
                .toList();
    }
}
