/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import java.util.List;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Reason;

/** What the governing body does about induction (R65, guidance 5.13). */
public final class Governors {

    private Governors() {}

    /** Its duties, and what it may ask. */
    public static List<Duty> due(boolean grievance) {
        var always = List.of(
                duty("governors.comply", "The governing body makes sure that the school keeps to the guidance."),
                duty(
                        "governors.capacity",
                        "The governing body is satisfied that the school has the capacity to support a teacher on"
                                + " induction."),
                duty(
                        "governors.may-ask",
                        "The governing body may ask the appropriate body for guidance on the school\u2019s arrangements."));
        return grievance
                ? List.of(
                        duty("governors.grievance", "The governing body investigates the teacher\u2019s grievance."),
                        always.get(0),
                        always.get(1),
                        always.get(2))
                : always;
    }

    private static Duty duty(String code, String sentence) {
        return Duty.of(code, Party.GOVERNING_BODY, Reason.of("R65", "5.13", sentence));
    }
}
