/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.contract.MostDays;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;

/** What is possible in a question, but probably not meant. */
record Doubts(InductionFacts facts, InductionPlan plan, MostDays most) {

    private static final int LONGEST_LOOKED_AT = 366;

    List<Reason> all() {
        var doubts = new ArrayList<Reason>();
        if (facts.absences().stream().anyMatch(this::isLongerThanItsWorkingDays)) {
            doubts.add(Reason.of(
                    "R28",
                    "3.6",
                    "An absence has more days than there are working days from its beginning to its end. "
                            + "It is counted as it was given."));
        }
        facts.absences().stream().filter(Doubts::hasChoiceForNothing).forEach(absence -> doubts.add(noChoice(absence)));
        if (facts.absences().stream().anyMatch(this::isInNoPart)) {
            doubts.add(Reason.of("R28", "3.6", "An absence begins after induction is complete. It is not counted."));
        }
        return doubts;
    }

    private static boolean hasChoiceForNothing(Absence absence) {
        return !absence.isStatutory() && absence.choice() != LeaveChoice.UNDECIDED;
    }

    /** The law gives the teacher a choice about statutory leave and about nothing else. */
    private static Reason noChoice(Absence absence) {
        return Reason.of(
                "R29",
                "3.7",
                "The absence that begins on " + Reason.day(absence.period().from())
                        + " is no statutory leave, so there is no choice about it and the one that was given does not"
                        + " count. Other absence extends a part of induction by itself once it comes to 30 days.");
    }

    private boolean isLongerThanItsWorkingDays(Absence absence) {
        var period = absence.period();
        return !period.to().isAfter(period.from().plusDays(LONGEST_LOOKED_AT))
                && absence.days().compareTo(most.ofAnyone(period)) > 0;
    }

    private boolean isInNoPart(Absence absence) {
        return plan.completion()
                .date()
                .filter(day -> absence.period().from().isAfter(day))
                .isPresent();
    }
}
