/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * Who agrees with the appropriate body on the day on which induction starts, which may be another than that of the
 * contract (R8, guidance 2.11, 2.23).
 *
 * @param contractFrom first day of the contract
 */
public record AgreedStart(boolean withHead, boolean withTeacher, LocalDate contractFrom) implements StartFact {

    public AgreedStart {
        requireNonNull(contractFrom, "contractFrom");
    }

    /** Whether induction may start on a day, as agreed. */
    public Finding check(LocalDate startsOn) {
        if (startsOn.isBefore(contractFrom)) {
            return Finding.refused(
                    "start.before-contract",
                    reason("The contract begins on " + Reason.day(contractFrom)
                            + "; induction cannot start before it. Choose that day or a later one."));
        }
        return withHead && withTeacher
                ? Finding.allowed(
                        "start.agreed",
                        reason("The head teacher and the early career teacher agree that induction starts on "
                                + Reason.day(startsOn) + "; the contract begins on "
                                + (startsOn.equals(contractFrom) ? "that day." : Reason.day(contractFrom) + ".")))
                : Finding.notYet(
                        "start.not-agreed",
                        reason("The start has still to be agreed with "
                                + (withHead ? "the early career teacher." : "the head teacher.")));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R8", "2.23", sentence);
    }
}
