/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.StatutoryClocks;

/**
 * The last days of the two clocks that a recommendation sets off.
 *
 * @param hearBy last day of the teacher's representations (R45)
 * @param decideBy last day for the decision (R46)
 */
public record DecisionDays(LocalDate hearBy, LocalDate decideBy) {

    public DecisionDays {
        requireNonNull(hearBy, "hearBy");
        requireNonNull(decideBy, "decideBy");
    }

    public static DecisionDays of(DecisionCase before, StatutoryClocks clocks) {
        var counts = before.recommendationCounts();
        return new DecisionDays(
                clocks.representations(counts).lastDay(),
                clocks.decision(counts).lastDay());
    }

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(decideBy);
    }
}
