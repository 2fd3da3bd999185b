/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/** The clocks of the Regulations around the end of induction (R38, R44 to R51). */
public record StatutoryClocks(WorkingDays workingDays, RuleSet rules) {

    public StatutoryClocks {
        requireNonNull(workingDays, "workingDays");
        requireNonNull(rules, "rules");
    }

    /** The appropriate body's copy of the final report (R38). */
    public Deadline reportCopy(LocalDate finalAssessmentMeeting) {
        var days = rules.clocks().reportCopy();
        return deadline(
                finalAssessmentMeeting,
                days,
                "R38",
                "2.60",
                "The appropriate body gets its copy of the final report",
                "the final assessment meeting");
    }

    /** The head teacher's recommendation (R44). */
    public Deadline recommendation(LocalDate completedOn) {
        var days = rules.clocks().recommendation();
        return deadline(completedOn, days, "R44", "", "The head teacher recommends", "completion");
    }

    /** The teacher's representations about the recommendation (R45). */
    public Deadline representations(LocalDate recommendationReceived) {
        var days = rules.clocks().representations();
        return deadline(
                recommendationReceived,
                days,
                "R45",
                "",
                "The early career teacher may make representations",
                "the day the recommendation was received");
    }

    /** The appropriate body's decision (R46). */
    public Deadline decision(LocalDate recommendationReceived) {
        var days = rules.clocks().decision();
        return deadline(
                recommendationReceived,
                days,
                "R46",
                "2.66",
                "The appropriate body decides",
                "the day it received the recommendation");
    }

    /** The written notices of the decision (R47). */
    public Deadline notices(LocalDate decidedOn) {
        var days = rules.clocks().notices();
        return deadline(decidedOn, days, "R47", "2.69", "Notice of the decision is given", "the day of the decision");
    }

    /** Dismissal from a relevant school, from what sets it off: no appeal, its time over, or its outcome (R50). */
    public Deadline dismissal(LocalDate setOffOn) {
        var days = rules.clocks().dismissal();
        return deadline(setOffOn, days, "R50", "2.72", "A relevant school dismisses", "the day that set it off");
    }

    /** The appropriate body's reply to an appeal (R49). */
    public Deadline replyToAppeal(LocalDate copyReceived) {
        var days = rules.clocks().bodyReply();
        return deadline(
                copyReceived,
                days,
                "R49",
                "",
                "The appropriate body replies to the appeal",
                "the day it received the copy");
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

    private Deadline deadline(LocalDate beginning, int days, String rule, String guidance, String who, String what) {
        var last = workingDays.last(beginning, days);
        var sentence = who + " within " + days + " working days beginning with " + what + ", " + Reason.day(beginning)
                + ". The last of them is " + Reason.day(last) + ".";
        return new Deadline(beginning, days, last, Reason.of(rule, guidance, sentence));
    }
}
