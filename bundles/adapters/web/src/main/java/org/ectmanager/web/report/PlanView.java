/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan.Plan;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.template.component.report.JtewarningsGenerated;
import org.ectmanager.web.template.component.report.JtewhyDatesGenerated;
import org.ectmanager.web.words.Days;

/** The plan of one induction: what to look at, every report with its dates, and why these. */
public final class PlanView {

    private static final Content NOTHING = output -> {};

    private PlanView() {}

    /** @param way what its reader may do with a report; nothing while it is only planned for them */
    public static Panel of(Plan plan, LocalDate today, Function<Report, Optional<Link>> way) {
        return of(plan, today, way, report -> Optional.empty());
    }

    /** @param move where its reader agrees another day for a report */
    static Panel of(
            Plan plan, LocalDate today, Function<Report, Optional<Link>> way, Function<Report, Optional<Link>> move) {
        return new Panel(
                PlanTable.of(plan, today, way, move),
                Optional.empty(),
                warnings(plan.warnings()),
                whyDates(plan.reports()));
    }

    private static Content warnings(List<Reason> warnings) {
        return warnings.isEmpty()
                ? NOTHING
                : output -> JtewarningsGenerated.render((HtmlTemplateOutput) output, null, warnings);
    }

    private static Content whyDates(List<Report> reports) {
        if (reports.isEmpty()) {
            return NOTHING;
        }
        var list = SummaryList.empty();
        for (var report : reports) {
            list = list.row(
                    report.title() + ", due " + Days.of(report.planned().due()),
                    Explained.reasons(report.planned().because()));
        }
        var shown = list;
        return output -> JtewhyDatesGenerated.render((HtmlTemplateOutput) output, null, shown);
    }
}
