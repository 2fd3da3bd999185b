/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import gg.jte.Content;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.report.Explained;
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
        return list.row("Induction ends", Explained.completion(plan, "The contracts on record end before"));
    }

    private static Content said(PartOfInduction part) {
        var because = part.extension().because();
        return because.isEmpty() ? Explained.dates("No absence", because) : Explained.reasons(because);
    }
}
