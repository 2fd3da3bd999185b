/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.post.ManagePosts.Held;
import org.ectmanager.application.post.ManagePosts.Preview;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** What a change of posts makes of the plan. */
final class PreviewFacts {

    private PreviewFacts() {}

    static SummaryList of(Held held, Preview preview) {
        return SummaryList.card("Induction of " + held.induction().name().full())
                .row("Ends by the plan as it is", ends(preview.endedBefore()))
                .row("Ends by the new plan", ends(preview.endsThen()));
    }

    private static String ends(Optional<LocalDate> day) {
        return day.map(Days::of).orElse("The contracts on record end before");
    }

    static Table changes(Preview preview) {
        var rows = new ArrayList<List<Cell>>();
        preview.difference().added().forEach(report -> rows.add(row(report, "New. Due on " + due(report) + ".")));
        preview.difference().changed().forEach(change -> rows.add(row(change.after(), moved(change))));
        preview.difference().removed().forEach(report -> rows.add(row(report, "Falls away.")));
        return Table.of("What changes in the plan", Table.words("Report"), Table.words("Term"), Table.words("Change"))
                .whenEmpty("No review or assessment changes.")
                .rows(rows);
    }

    private static String moved(PlanDifference.Change change) {
        return String.join(" ", change.sentences());
    }

    private static List<Cell> row(PlannedReport report, String what) {
        return List.of(Cell.of(report.title()), Cell.of(report.term()), Cell.of(what));
    }

    private static String due(PlannedReport report) {
        return Days.of(report.due());
    }
}
