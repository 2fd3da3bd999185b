/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.appeal.RecordAppeal.Effect;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.words.Days;

/**
 * What recording, correcting or taking back an outcome does at once, to be read before it is done (R48 to R51).
 *
 * @param facts whose outcome it is
 * @param follows in sentences
 * @param plan what becomes of the plan, where induction goes on by it
 */
public record OutcomeFacts(SummaryList facts, List<String> follows, Optional<WhatIfFacts> plan) {

    static OutcomeFacts of(Log log, Effect effect) {
        var name = log.induction().name().full();
        var facts = SummaryList.empty()
                .row("Early career teacher", name)
                .row("Decision", DecisionView.outcome(log.appeal().decision()));
        var decided = effect.then().find(Decided.class);
        var outcome = decided.map(
                        step -> facts.row("Outcome", AppealWords.of(step)).row("It came on", Days.of(step.on())))
                .orElseGet(() -> facts.row("Outcome", "None: it is taken back"));
        return new OutcomeFacts(
                effect.plan()
                        .map(plan -> outcome.row("Length of induction", length(plan)))
                        .orElse(outcome),
                follows(effect, log.clocks()),
                effect.plan().map(plan -> WhatIfFacts.of("Induction of " + name, plan)));
    }

    private static String length(WhatIf plan) {
        return "From " + plan.before().required().terms().inWords() + " to "
                + plan.then().required().terms().inWords();
    }

    private static List<String> follows(Effect effect, StatutoryClocks clocks) {
        var follows = new ArrayList<String>();
        follows.add(effect.changesDecision() ? another(effect) : same(effect));
        if (!effect.ended().isEmpty()) {
            follows.add("What the school has not shared yet will not come any more, with what was begun of it: "
                    + String.join(", ", effect.ended()) + ".");
        }
        if (effect.then().stands() instanceof Decision.Fail) {
            follows.add(afterFail(effect, clocks));
        }
        if (effect.changesDecision()) {
            follows.add("What you told the Department before, you correct in its own service (R55).");
        }
        follows.add("The early career teacher and the head teacher get an e-mail.");
        return List.copyOf(follows);
    }

    private static String same(Effect effect) {
        return effect.then().has(Kind.OUTCOME)
                ? "What counts as decided stays as it is: "
                        + DecisionView.outcome(effect.then().stands()) + ". The plan stays too."
                : "The decision stays as it is while the appeal runs again, and so does the plan.";
    }

    private static String another(Effect effect) {
        var stands = effect.then().stands();
        if (stands instanceof Decision.Pass) {
            return "Induction counts as passed, and is over.";
        }
        if (stands instanceof Decision.Extend extend) {
            var by = extend.extension().terms().inWords();
            return effect.before().stands() instanceof Decision.Extend
                    ? "Induction is extended by " + by + " in place of the period before. Plan and reports follow."
                    : "Induction is open again and goes on, extended by " + by + ". Plan and reports follow.";
        }
        return "Induction counts as failed again, and is over.";
    }

    /** R50, R51: from the day on which the outcome was received. */
    private static String afterFail(Effect effect, StatutoryClocks clocks) {
        return effect.then()
                .find(Decided.class)
                .map(step -> "A relevant school dismisses by the end of "
                        + Days.of(clocks.dismissal(step.on()).lastDay())
                        + " (R50, statutory guidance, paragraph 2.72), and the teacher may be listed as one who has failed"
                        + " (R51, statutory guidance, paragraph 2.73).")
                .orElse(
                        "Nobody is dismissed for the fail, or listed, before the appeal ends (R50, R51, statutory guidance,"
                                + " paragraphs 2.72 and 2.73).");
    }
}
