/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.terms.Terms;

/**
 * What the appropriate body has before it.
 *
 * @param served terms served, exact
 * @param absenceWorkedUntil last day on which days of absence are worked after all terms were served (R28, R30);
 *     {@link LocalDate#MIN} when none are left
 * @param broughtForward a part-timer after two years, whose end the body may bring forward (R26)
 * @param recommendationReceived {@link LocalDate#MAX} while there is none
 * @param representationsDone the teacher made representations or waived them
 * @param awaitsLeaveChoice statutory leave about which the teacher has still to choose (R29)
 */
public record DecisionCase(
        RequiredLength required,
        Terms served,
        LocalDate absenceWorkedUntil,
        boolean broughtForward,
        LocalDate recommendationReceived,
        boolean representationsDone,
        boolean awaitsLeaveChoice) {

    public DecisionCase {
        requireNonNull(required, "required");
        requireNonNull(served, "served");
        requireNonNull(absenceWorkedUntil, "absenceWorkedUntil");
        requireNonNull(recommendationReceived, "recommendationReceived");
    }

    public boolean hasAbsenceToWork() {
        return !absenceWorkedUntil.equals(LocalDate.MIN);
    }

    public boolean hasRecommendation() {
        return !recommendationReceived.equals(LocalDate.MAX);
    }
}
