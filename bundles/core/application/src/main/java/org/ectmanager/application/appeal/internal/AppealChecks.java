/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;

/** What stands in the way of a change of what is recorded of an appeal, each beside the field that puts it right. Pure. */
final class AppealChecks {

    private AppealChecks() {}

    /** Whether a step of this kind is to be recorded now, whatever it says. */
    static List<Refusal> toRecord(AppealCase appeal, Kind kind) {
        if (appeal.has(kind)) {
            return List.of(new Refusal(
                    "what", "appeal.there", "This is on record already. Correct what is recorded, if it is wrong"));
        }
        return appeal.isOver() && !(kind == Kind.MADE && appeal.has(Kind.NOT_WANTED))
                ? List.of(new Refusal(
                        "what",
                        "appeal.over",
                        "This appeal is over. If it is not, take back what says so, and then record this"))
                : List.of();
    }

    /** What the rules say of the appeal as it would be, with another step of a kind or without one. */
    static List<Refusal> of(AppealCase then, Kind kind, LocalDate today, StatutoryClocks clocks) {
        return then.steps().stream()
                .flatMap(step -> then.checkOf(step, today, clocks).stream()
                        .filter(Finding::stops)
                        .map(finding -> step.kind() == kind ? itself(finding) : resting(step)))
                .toList();
    }

    private static Refusal itself(Finding finding) {
        return finding.asRefusal(
                switch (finding.code()) {
                    case "appeal.future", "appeal.before-decision", "appeal.order", "appeal.before-hearing" -> "on";
                    case "appeal.late-why" -> "late";
                    case "appeal.hearing-too-soon" -> "hearing";
                    case "appeal.same-period" -> "other-terms";
                    default -> "what";
                });
    }

    private static Refusal resting(AppealStep other) {
        return new Refusal(
                "",
                "appeal.rests",
                "\u201c" + AppealWords.of(other) + "\u201d (" + Reason.day(other.on())
                        + ") rests on what you change and would not be right any more. Correct that first, or take it back");
    }

    /** Whether induction can follow another outcome. */
    static List<Refusal> toFollow(Induction induction, boolean followed) {
        if (followed) {
            return List.of(Refusal.of(
                    "appeal.followed",
                    "Another decision on this induction is awaited or made, which this would overtake. Return the final"
                            + " assessment that it rests on to the school, if it is awaited, and record this then"));
        }
        return induction.state() == State.LEFT
                ? List.of(Refusal.of(
                        "appeal.left",
                        "The teacher has left you, and induction goes on elsewhere or not at all. Send the outcome to the"
                                + " appropriate body that leads induction now, or keep it with your papers"))
                : List.of();
    }
}
