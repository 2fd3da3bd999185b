/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.util.stream.Collectors;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.Completion;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/** What absences do to an induction, part by part. */
final class AbsenceEffect {

    private AbsenceEffect() {}

    /** @param title says which absences, those on record or others */
    static SummaryList of(String title, InductionPlan plan) {
        var list = SummaryList.card(title);
        for (var part : plan.parts()) {
            list = list.row(
                    "Part " + (part.number() == 1 ? "one" : "two") + ", "
                            + Days.of(part.period().from()) + " to "
                            + Days.of(part.period().to()),
                    said(part));
        }
        return list.row("Induction ends", ends(plan));
    }

    private static String said(PartOfInduction part) {
        var because = part.extension().because();
        return because.isEmpty()
                ? "No absence"
                : because.stream().map(Reason::sentence).collect(Collectors.joining("\n"));
    }

    private static String ends(InductionPlan plan) {
        return plan.completion() instanceof Completion.On end
                ? Days.of(end.day())
                : "The contracts on record end before";
    }
}
