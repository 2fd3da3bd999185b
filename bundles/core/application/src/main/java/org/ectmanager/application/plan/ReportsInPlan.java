/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.FallenReports;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.plan.DraftsThen;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlannedReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports there are beside a plan that might come. Nothing is changed by it. */
@Component(service = ReportsInPlan.class)
public final class ReportsInPlan {

    private final Reports reports;
    private final FallenReports fallen;

    @Activate
    public ReportsInPlan(@Reference Reports reports, @Reference FallenReports fallen) {
        this.reports = reports;
        this.fallen = fallen;
    }

    List<Report> of(Induction induction) {
        return reports.of(induction.id());
    }

    DraftsThen drafts(Induction induction, InductionPlan then) {
        var step = PlanStep.of(of(induction), then);
        return new DraftsThen(step.begun(), returning(induction, step));
    }

    private List<PlannedReport> returning(Induction induction, PlanStep step) {
        return step.hasFresh()
                ? step.rising(fallen.of(induction.id())).stream()
                        .map(Rising::planned)
                        .toList()
                : List.of();
    }
}
