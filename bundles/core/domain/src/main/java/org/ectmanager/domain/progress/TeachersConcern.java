/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Reason;

/**
 * Where an early career teacher goes with a concern about induction (R42, guidance 2.64).
 *
 * @param raisedInSchool the induction tutor was asked already
 * @param settled and it helped
 */
public record TeachersConcern(boolean raisedInSchool, boolean settled) {

    /** The next step: first within the school, then the named contact, who investigates as soon as possible. */
    public Duty next() {
        if (!raisedInSchool) {
            return Duty.of(
                    "concern.ask-tutor",
                    Party.EARLY_CAREER_TEACHER,
                    reason("Raise the concern with the induction tutor first."),
                    Party.INDUCTION_TUTOR);
        }
        return settled
                ? Duty.of(
                        "concern.settled",
                        Party.INDUCTION_TUTOR,
                        reason("The concern was settled in the school."),
                        Party.EARLY_CAREER_TEACHER)
                : Duty.of(
                        "concern.ask-named-contact",
                        Party.NAMED_CONTACT,
                        reason("The school did not settle it: the named contact in the appropriate body is told and"
                                + " investigates as soon as possible."),
                        Party.EARLY_CAREER_TEACHER);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R42", "2.64", sentence);
    }
}
