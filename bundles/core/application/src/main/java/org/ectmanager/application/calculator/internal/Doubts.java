/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.AbsencesInPost;
import org.ectmanager.domain.contract.MostDays;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.ruleset.RuleSets;

/** What is possible in a question, but probably not meant. */
record Doubts(InductionFacts facts, InductionPlan plan, TermCalendar calendar) {

    private static final int LONGEST_LOOKED_AT = 366;

    List<Reason> all() {
        var doubts = new ArrayList<Reason>();
        var outOfPost = outOfPost();
        if (facts.absences().stream().anyMatch(absence -> !outOfPost.contains(absence) && isTooLong(absence))) {
            doubts.add(Reason.of(
                    "R28",
                    "3.6",
                    "An absence has more days than can have been contracted from its beginning to its end. "
                            + "It is counted as it was given."));
        }
        outOfPost.forEach(absence -> doubts.add(notInPost(absence)));
        facts.absences().stream().filter(Doubts::hasChoiceForNothing).forEach(absence -> doubts.add(noChoice(absence)));
        if (facts.absences().stream().anyMatch(this::isInNoPart)) {
            doubts.add(Reason.of("R28", "3.6", "An absence begins after induction is complete. It is not counted."));
        }
        facts.contracts().yearsWithout(facts.startsOn()).forEach(gap -> doubts.add(longGap(gap)));
        facts.contracts().contracts().stream()
                .map(contract -> new WorkingPattern(contract.fte(), contract.daysPerWeek()))
                .filter(WorkingPattern::isLessThanHalfADay)
                .map(pattern -> Reason.of("R20", "2.30", pattern.tiny()))
                .distinct()
                .forEach(doubts::add);
        return doubts;
    }

    /** There is no time limit, so a break is allowed; one of years is more often a wrong year. */
    private static Reason longGap(DateRange gap) {
        return Reason.of(
                "R1",
                "1.10",
                "From " + Reason.day(gap.from()) + " to " + Reason.day(gap.to())
                        + ", more than a year, there is no post. Induction has no time limit, so what was served before"
                        + " counts and the plan goes on afterwards. Check that the dates are right.");
    }

    private static boolean hasChoiceForNothing(Absence absence) {
        return !absence.isStatutory() && absence.choice() != LeaveChoice.UNDECIDED;
    }

    /** The law gives the teacher a choice about statutory leave and about nothing else. */
    private Reason noChoice(Absence absence) {
        return Reason.of(
                "R29",
                "3.7",
                "The absence that begins on " + Reason.day(absence.period().from())
                        + " is no statutory leave, so there is no choice about it and the one that was given does not"
                        + " count. Other absence extends a part of induction by itself once it comes to "
                        + RuleSets.on(facts.startsOn()).absences().threshold() + " days.");
    }

    /** Absences with days out of any post. */
    private List<Absence> outOfPost() {
        var last = facts.absences().stream()
                .map(absence -> absence.period().to())
                .reduce(facts.startsOn(), (one, other) -> one.isAfter(other) ? one : other);
        var held = facts.contracts().from(facts.startsOn());
        var reaching = calendar.reaching(facts.startsOn(), last);
        return AbsencesInPost.of(facts.absences(), held, held, reaching, RuleSets.on(facts.startsOn()))
                .outOfPost();
    }

    private static Reason notInPost(Absence absence) {
        return Reason.of(
                "R28",
                "3.6",
                "The absence that begins on " + Reason.day(absence.period().from())
                        + " has more days than there are school days in post from its beginning to its end. Only"
                        + " these are counted.");
    }

    private boolean isTooLong(Absence absence) {
        var period = absence.period();
        var most = new MostDays(calendar.workingDays());
        return !period.to().isAfter(period.from().plusDays(LONGEST_LOOKED_AT))
                && absence.days().compareTo(most.of(facts.contracts(), period)) > 0;
    }

    private boolean isInNoPart(Absence absence) {
        return plan.completion()
                .date()
                .filter(day -> absence.period().from().isAfter(day))
                .isPresent();
    }
}
