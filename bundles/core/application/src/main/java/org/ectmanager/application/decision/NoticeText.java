/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a notice of a decision has to state (R47): the decision, its day, and where it can be appealed, how (R48). */
@Component(service = NoticeText.class)
public final class NoticeText {

    /** Where appeals go: the Teaching Regulation Agency acts for the Secretary of State (Regs Sch. 3). */
    private static final String APPEALS =
            "the Teaching Regulation Agency, which acts for the Secretary of State (gov.uk, \u201cinduction appeals\u201d)";

    private final Clock clock;

    @Activate
    public NoticeText(@Reference Clock clock) {
        this.clock = clock;
    }

    /** The paragraphs of the notice. */
    public List<String> paragraphs(AppropriateBodyPlugin body, Induction induction, Made made) {
        var day = LocalDate.ofInstant(made.at(), clock.getZone());
        var paragraphs = new ArrayList<String>();
        paragraphs.add("This is the written notice of the decision of "
                + body.profile().name() + " on the statutory induction of "
                + induction.name().full() + ", made on " + Reason.day(day) + ".");
        paragraphs.add(sentence(made.decision()));
        paragraphs.add("What the decision rests on: " + made.reason());
        if (made.decision().isAppealable()) {
            var clocks = new StatutoryClocks(body.calendar().workingDays(), RuleSets.on(induction.startsOn()));
            paragraphs.add("The early career teacher may appeal to the Secretary of State. The appeal has to reach "
                    + APPEALS + " by " + Reason.day(clocks.appeal(day).appealBy()) + ".");
        }
        return paragraphs;
    }

    private static String sentence(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return "The decision: induction has been completed satisfactorily.";
        }
        return decision instanceof Decision.Extend extend
                ? "The decision: induction is extended by " + extend.extension().terms() + " terms."
                : "The decision: induction has not been completed satisfactorily (failed).";
    }
}
