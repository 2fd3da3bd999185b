/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.InductionPlan;

/**
 * The answer to an {@link InductionQuestion}.
 *
 * @param calendar the terms that were given, without those that were generated after and between them
 * @param warnings those of the plan, and what looks wrong in the question
 */
public record CalculatedInduction(InductionPlan plan, TermCalendar calendar, List<Reason> warnings) {

    public CalculatedInduction {
        requireNonNull(plan, "plan");
        requireNonNull(calendar, "calendar");
        warnings = List.copyOf(warnings);
    }
}
