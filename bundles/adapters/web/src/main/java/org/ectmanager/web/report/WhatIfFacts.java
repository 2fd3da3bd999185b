/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.plan.BegunReport;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/**
 * What a change would make of a plan.
 *
 * @param ends when induction ends, before and then
 * @param changes every report that changes
 * @param moves whether any date becomes another
 * @param begun a warning of reports that were begun and fall away; empty when there are none
 */
public record WhatIfFacts(SummaryList ends, Table changes, boolean moves, String begun) {

    /** @param title whose induction it is */
    public static WhatIfFacts of(String title, WhatIf plan) {
        return of(SummaryList.card(title), plan);
    }

    /** The same of an extension: by how much, and what that makes of the whole (R32). */
    public static WhatIfFacts extending(String title, WhatIf plan) {
        return of(
                SummaryList.card(title)
                        .row("Extended by", plan.added().inWords())
                        .row(
                                "Length of induction",
                                "From " + plan.before().required().terms().figures() + " to "
                                        + plan.then().required().terms().inWords()),
                plan);
    }

    private static WhatIfFacts of(SummaryList facts, WhatIf plan) {
        return new WhatIfFacts(
                facts.row("Ends by the plan as it is", ends(plan.endedBefore()))
                        .row("Ends by the new plan", ends(plan.endsThen())),
                changes(plan),
                plan.moves(),
                Begun.warning(plan.drafts().begun().size()));
    }

    private static String ends(Optional<LocalDate> day) {
        return day.map(Days::of).orElse("The contracts on record end before");
    }

    private static Table changes(WhatIf plan) {
        var difference = plan.difference();
        var rows = new ArrayList<List<Cell>>();
        plan.drafts().begun().forEach(begun -> rows.add(row(begun.report(), begun.sentences())));
        difference.added().forEach(report -> rows.add(row(report, plan.drafts().added(report))));
        difference.changed().forEach(change -> rows.add(row(change.after(), String.join(" ", change.sentences()))));
        BegunReport.unbegun(difference.removed(), plan.drafts().begun())
                .forEach(report -> rows.add(row(report, "Falls away.")));
        return Table.of("What changes in the plan", Table.words("Report"), Table.words("Term"), Table.words("Change"))
                .whenEmpty("No review or assessment changes. The plan stays as it is.")
                .rows(rows);
    }

    private static List<Cell> row(PlannedReport report, String what) {
        return List.of(Cell.of(report.title()), Cell.of(report.term()), Cell.of(what));
    }
}
