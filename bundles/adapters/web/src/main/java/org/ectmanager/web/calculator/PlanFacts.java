/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import gg.jte.Content;
import java.time.LocalDate;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.report.Explained;
import org.ectmanager.web.words.Days;

/** The length of an induction in a few facts. */
final class PlanFacts {

    private static final String NOT_REACHED = "Not reached: the working patterns end before";

    private PlanFacts() {}

    /** Terms to one decimal place, as they are reported (R21); the reasons have the exact figures. */
    static SummaryList of(InductionPlan plan, String label, LocalDate today) {
        var facts = (label.isEmpty() ? SummaryList.empty() : SummaryList.empty().row("For", label))
                .row("Induction is complete", Explained.completion(plan, NOT_REACHED))
                .row("Terms required", plan.required().terms().toString())
                .row(
                        "Terms served by " + Days.of(today),
                        plan.served().shownAgainst(plan.required().terms()).toString());
        for (var part : plan.parts()) {
            facts = facts.row(part.number() == 1 ? "Part one" : "Part two", said(part));
        }
        return facts;
    }

    private static Content said(PartOfInduction part) {
        var period =
                Days.of(part.period().from()) + " to " + Days.of(part.period().to());
        var extended = part.extension().extendedBy();
        return Explained.dates(
                extended.isNone() ? period : period + ", extended by " + extended + " days",
                part.extension().because());
    }
}
