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
 * @param completesOn the day on which induction is complete by the plan, with the days of absence that are worked
 *     after all terms were served (R28, R30); {@link LocalDate#MAX} while no contract reaches so far
 * @param broughtForward a part-timer after two years, whose end the body may bring forward (R26)
 * @param recommendationReceived {@link LocalDate#MAX} while there is none
 * @param representationsDone the teacher made representations or waived them
 * @param awaitsLeaveChoice statutory leave about which the teacher has still to choose (R29)
 * @param assessmentAccepted the body has read the final assessment and accepted it
 */
public record DecisionCase(
        RequiredLength required,
        Terms served,
        LocalDate completesOn,
        boolean broughtForward,
        LocalDate recommendationReceived,
        boolean representationsDone,
        boolean awaitsLeaveChoice,
        boolean assessmentAccepted) {

    public DecisionCase {
        requireNonNull(required, "required");
        requireNonNull(served, "served");
        requireNonNull(completesOn, "completesOn");
        requireNonNull(recommendationReceived, "recommendationReceived");
    }

    /** Whether the plan says when induction is complete, and that is still to come. */
    public boolean isCompleteLaterThan(LocalDate day) {
        return !completesOn.equals(LocalDate.MAX) && completesOn.isAfter(day);
    }

    public boolean hasRecommendation() {
        return !recommendationReceived.equals(LocalDate.MAX);
    }

    /**
     * The day on which the recommendation counts as received: one that comes before induction is complete is valid from
     * then on, unless the end is brought forward (R26, R43). {@link LocalDate#MAX} while there is none.
     */
    public LocalDate recommendationCounts() {
        return hasRecommendation() && !broughtForward && isCompleteLaterThan(recommendationReceived)
                ? completesOn
                : recommendationReceived;
    }
}
