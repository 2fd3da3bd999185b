/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSet.Clocks;

/** The clocks of the Regulations around the end of induction (R38, R44 to R51). */
public record StatutoryClocks(WorkingDays workingDays, RuleSet rules) {

    private static final Clock REPORT_COPY = new Clock(
            "R38",
            "2.60",
            "The appropriate body gets its copy of the final report",
            "the final assessment meeting",
            Clocks::reportCopy);
    private static final Clock RECOMMENDATION =
            new Clock("R44", "", "The head teacher recommends", "completion", Clocks::recommendation);
    private static final Clock REPRESENTATIONS = new Clock(
            "R45",
            "",
            "The early career teacher may make representations",
            "the day on which the recommendation counts as received",
            Clocks::representations);
    private static final Clock DECISION = new Clock(
            "R46",
            "2.66",
            "The appropriate body decides",
            "the day on which the recommendation counts as received",
            Clocks::decision);
    private static final Clock NOTICES =
            new Clock("R47", "2.69", "Notice of the decision is given", "the day of the decision", Clocks::notices);
    private static final Clock DISMISSAL =
            new Clock("R50", "2.72", "A relevant school dismisses", "the day that set it off", Clocks::dismissal);
    private static final Clock REPLY_TO_APPEAL = new Clock(
            "R49", "", "The appropriate body replies to the appeal", "the day it received the copy", Clocks::bodyReply);

    public StatutoryClocks {
        requireNonNull(workingDays, "workingDays");
        requireNonNull(rules, "rules");
    }

    /** The appropriate body's copy of the final report (R38). */
    public Deadline reportCopy(LocalDate finalAssessmentMeeting) {
        return REPORT_COPY.from(finalAssessmentMeeting, this);
    }

    /** The head teacher's recommendation (R44). */
    public Deadline recommendation(LocalDate completedOn) {
        return RECOMMENDATION.from(completedOn, this);
    }

    /** The teacher's representations about the recommendation (R45). */
    public Deadline representations(LocalDate recommendationCounts) {
        return REPRESENTATIONS.from(recommendationCounts, this);
    }

    /** The appropriate body's decision (R46). */
    public Deadline decision(LocalDate recommendationCounts) {
        return DECISION.from(recommendationCounts, this);
    }

    /** The written notices of the decision (R47). */
    public Deadline notices(LocalDate decidedOn) {
        return NOTICES.from(decidedOn, this);
    }

    /** Dismissal from a relevant school, from what sets it off: no appeal, its time over, or its outcome (R50). */
    public Deadline dismissal(LocalDate setOffOn) {
        return DISMISSAL.from(setOffOn, this);
    }

    /** The appropriate body's reply to an appeal (R49). */
    public Deadline replyToAppeal(LocalDate copyReceived) {
        return REPLY_TO_APPEAL.from(copyReceived, this);
    }

    /** The time to appeal against a decision whose notice went by e-mail (R48). */
    public AppealWindow appeal(LocalDate emailed) {
        var days = rules.clocks().appeal();
        var deemed = emailed.plusDays(rules.clocks().emailDeemedReceivedAfter());
        var byRegulations = workingDays.last(deemed, days);
        var byAppealsPage = workingDays.last(emailed.plusDays(1), days);
        var earlier = byAppealsPage.isBefore(byRegulations) ? byAppealsPage : byRegulations;
        var later = byAppealsPage.isBefore(byRegulations) ? byRegulations : byAppealsPage;
        return new AppealWindow(
                deemed,
                earlier,
                later,
                List.of(
                        Reason.of(
                                "R48",
                                "",
                                "A notice e-mailed on " + Reason.day(emailed) + " is deemed received on "
                                        + Reason.day(deemed) + ". " + days
                                        + " working days beginning with that day end on " + Reason.day(byRegulations)
                                        + "."),
                        Reason.of(
                                "R48",
                                "",
                                "The page about appeals counts from the day after the notice, which ends "
                                        + "on " + Reason.day(byAppealsPage)
                                        + ". The earlier day is told to the teacher, the later one is "
                                        + "waited for.")));
    }

    /**
     * One clock, in words.
     *
     * @param who does what
     * @param what begins it
     */
    private record Clock(String rule, String guidance, String who, String what, ToIntFunction<Clocks> length) {

        Deadline from(LocalDate beginning, StatutoryClocks clocks) {
            var days = length.applyAsInt(clocks.rules().clocks());
            var last = clocks.workingDays().last(beginning, days);
            var sentence = who + " within " + days + " working days beginning with " + what + ", "
                    + Reason.day(beginning) + ". The last of them is " + Reason.day(last) + ".";
            return new Deadline(beginning, days, last, Reason.of(rule, guidance, sentence));
        }
    }
}
