/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * What a school has done before its teacher is on induction (R64).
 *
 * @param schoolLetIn the appropriate body let the school in
 * @param headSigned the head teacher signed the registration
 * @param qualifiedOn the award of qualified teacher status, {@link LocalDate#MAX} while there is none
 */
public record RegistrationDuties(boolean schoolLetIn, boolean headSigned, LocalDate qualifiedOn) {

    /** Whether anybody of the school gets to see anything. */
    public Finding access() {
        return schoolLetIn
                ? Finding.allowed("duties.school", reason("The appropriate body has let the school in."))
                : Finding.notYet(
                        "duties.school-waits",
                        reason(
                                "The appropriate body has still to let the school in. Its people have no access before."));
    }

    /** Whether the appropriate body may authorise on a day. */
    public Finding authorise(LocalDate day) {
        if (!schoolLetIn) {
            return access();
        }
        if (!headSigned) {
            return Finding.notYet("duties.signature", reason("The head teacher has still to sign the registration."));
        }
        return qualifiedOn.isAfter(day)
                ? Finding.notYet(
                        "duties.qts",
                        reason("Qualified teacher status is needed before the appropriate body authorises."))
                : Finding.allowed(
                        "duties.done",
                        reason("The school was let in, its head teacher signed, and the teacher is qualified."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R64", "", sentence);
    }
}
