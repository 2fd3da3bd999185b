/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.Completion;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.web.template.component.report.JteexplainedGenerated;
import org.ectmanager.web.template.component.report.JtereasonsGenerated;
import org.ectmanager.web.words.Days;

/** A fact with its reasons below it, each with its rule and paragraph. */
public final class Explained {

    private Explained() {}

    public static Content date(String fact, List<Reason> because) {
        return of(fact, "Why this date?", because);
    }

    public static Content dates(String fact, List<Reason> because) {
        return of(fact, "Why these dates?", because);
    }

    /** When induction is complete. */
    public static Content completion(InductionPlan plan, String notReached) {
        return plan.completion() instanceof Completion.On end
                ? date(Days.of(end.day()), end.because())
                : of(notReached, "Why?", List.of(((Completion.NotReached) plan.completion()).reason()));
    }

    /** Each with its rule and paragraph, open to everybody. */
    public static Content reasons(List<Reason> because) {
        return output -> JtereasonsGenerated.render((HtmlTemplateOutput) output, null, because);
    }

    private static Content of(String fact, String question, List<Reason> because) {
        return output -> JteexplainedGenerated.render((HtmlTemplateOutput) output, null, fact, question, because);
    }
}
