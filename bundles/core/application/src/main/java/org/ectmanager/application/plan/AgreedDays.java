/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlannedReport;

/** Keeps through every new plan the days that were agreed for reports (R35 c, R37). */
final class AgreedDays {

    private AgreedDays() {}

    /** @param existing every report that is not cancelled; those that were shared are in the plan as they are */
    static InductionPlan kept(InductionPlan plan, List<Report> existing) {
        if (existing.stream().noneMatch(report -> report.course().agreed().isPresent())) {
            return plan;
        }
        var step = PlanStep.of(existing, plan);
        var days = new HashMap<PlannedReport, LocalDate>();
        step.pairs().same().forEach(pair -> step.report(pair.before())
                .course()
                .agreed()
                .ifPresent(day -> days.put(pair.after(), day.due())));
        return plan.agreed(days);
    }
}
