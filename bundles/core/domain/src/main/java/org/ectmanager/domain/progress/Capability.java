/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import java.util.List;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** A capability procedure beside induction (R41, guidance 4.7, 4.8). */
public final class Capability {

    private Capability() {}

    /** What is due when one begins: induction goes on beside it. */
    public static List<Duty> begun() {
        return List.of(
                Duty.of(
                        "capability.body-told",
                        Party.HEAD_TEACHER,
                        reason("The appropriate body is told that a capability procedure has begun."),
                        Party.APPROPRIATE_BODY),
                Duty.of(
                        "capability.parallel",
                        Party.HEAD_TEACHER,
                        reason("Induction goes on beside the capability procedure, with its reviews and support.")));
    }

    /** What a dismissal means for induction. */
    public static Finding dismissed(boolean inductionComplete) {
        return inductionComplete
                ? Finding.warning(
                        "capability.decision-due",
                        reason("Induction is complete. The appropriate body decides on it as on every other."))
                : Finding.allowed(
                        "capability.not-failed",
                        reason("A dismissal before the end is no failed induction. It can be completed at another"
                                + " school."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R41", "4.7 to 4.8", sentence);
    }
}
