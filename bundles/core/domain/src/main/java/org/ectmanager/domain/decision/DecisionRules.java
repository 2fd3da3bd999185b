/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Whether it is time to recommend, and to decide (R26, R29, R43 to R46). */
public record DecisionRules(StatutoryClocks clocks) {

    public DecisionRules {
        requireNonNull(clocks, "clocks");
    }

    /** What stands in the way of a recommendation on a day, or that nothing does. */
    public List<Finding> toRecommend(DecisionCase before, LocalDate today) {
        return List.of(completed(before, today), leaveChosen(before));
    }

    /** What stands in the way of a decision on a day, or that nothing does. */
    public List<Finding> toDecide(DecisionCase before, LocalDate today) {
        return List.of(
                completed(before, today),
                leaveChosen(before),
                recommended(before),
                accepted(before),
                heard(before, today),
                inTime(before, today));
    }

    private static Finding completed(DecisionCase before, LocalDate today) {
        var required = before.required();
        if (required.isCompletedBy(before.served()) && before.isCompleteLaterThan(today)) {
            return Finding.notYet(
                    "decision.absence-to-work",
                    Reason.of(
                            "R28",
                            "3.6",
                            "All terms have been served, but the days of absence that extend induction are worked until "
                                    + Reason.day(before.completesOn()) + ". Wait until then."));
        }
        if (required.isCompletedBy(before.served())) {
            return Finding.allowed(
                    "decision.completed",
                    Reason.of(
                            "R43",
                            "2.65",
                            "The required length, " + required.terms().inWords() + ", has been served."));
        }
        var figures =
                before.served().figures() + " of " + required.terms().figures() + " required terms have been served";
        return before.broughtForward()
                ? Finding.warning(
                        "decision.brought-forward",
                        Reason.of(
                                "R26",
                                "2.38",
                                figures + ". The end was brought forward for a part-timer after two years."))
                : Finding.notYet(
                        "decision.not-completed", Reason.of("R43", "2.65", figures + ". " + until(before, today)));
    }

    private static String until(DecisionCase before, LocalDate today) {
        return before.isCompleteLaterThan(today)
                ? "Wait until " + Reason.day(before.completesOn()) + ", when all of them will be."
                : "Wait until all of them are.";
    }

    private static Finding leaveChosen(DecisionCase before) {
        return before.awaitsLeaveChoice()
                ? Finding.notYet(
                        "decision.leave-choice",
                        Reason.of(
                                "R29",
                                "3.7",
                                "Awaiting statutory leave decision: the early career teacher has still "
                                        + "to choose whether leave extends induction."))
                : Finding.allowed(
                        "decision.no-leave-choice", Reason.of("R29", "3.7", "No choice about leave is awaited."));
    }

    private static Finding recommended(DecisionCase before) {
        if (!before.hasRecommendation()) {
            return Finding.notYet(
                    "decision.no-recommendation",
                    Reason.of("R44", "", "The head teacher has not made a recommendation yet."));
        }
        var received = before.recommendationReceived();
        var counts = before.recommendationCounts();
        return counts.equals(received)
                ? Finding.allowed(
                        "decision.recommended",
                        Reason.of("R44", "", "The recommendation was received on " + Reason.day(received) + "."))
                : Finding.allowed(
                        "decision.recommended-early",
                        Reason.of(
                                "R43",
                                "2.65",
                                "The recommendation came on " + Reason.day(received)
                                        + ", before induction is complete. It counts as received on "
                                        + Reason.day(counts) + ", when induction is."));
    }

    private static Finding accepted(DecisionCase before) {
        if (!before.hasRecommendation()) {
            return Finding.notYet(
                    "decision.not-accepted",
                    Reason.of("R46", "2.66", "The final assessment has not been handed in yet."));
        }
        return before.assessmentAccepted()
                ? Finding.allowed(
                        "decision.accepted", Reason.of("R46", "2.66", "The final assessment was read and accepted."))
                : Finding.notYet(
                        "decision.not-accepted",
                        Reason.of(
                                "R46",
                                "2.66",
                                "All evidence is considered before a decision, and the final assessment has not been "
                                        + "accepted yet. Have it accepted, or returned to the school, first."));
    }

    private Finding heard(DecisionCase before, LocalDate today) {
        if (before.representationsDone()) {
            return Finding.allowed(
                    "decision.heard",
                    Reason.of("R45", "", "The early career teacher made representations or waived them."));
        }
        if (!before.hasRecommendation()) {
            return Finding.notYet(
                    "decision.not-heard",
                    Reason.of(
                            "R45",
                            "",
                            "The early career teacher may make representations once there is a recommendation."));
        }
        var window = clocks.representations(before.recommendationCounts());
        return window.isPastOn(today)
                ? Finding.allowed("decision.heard", window.because())
                : Finding.notYet("decision.not-heard", window.because());
    }

    private Finding inTime(DecisionCase before, LocalDate today) {
        if (!before.hasRecommendation()) {
            return Finding.allowed("decision.in-time", Reason.of("R46", "2.66", "The time to decide has not begun."));
        }
        var clock = clocks.decision(before.recommendationCounts());
        return clock.isPastOn(today)
                ? Finding.warning("decision.late", clock.because())
                : Finding.allowed("decision.in-time", clock.because());
    }
}
