/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.ectmanager.domain.school.SchoolId;

/**
 * What this product knows of induction served before, or elsewhere at the same time.
 *
 * @param hasOutcome an induction of this teacher was passed or failed (R6)
 * @param running where another induction of this teacher still runs (R62)
 * @param servedAt schools where a part of it was served (R9, R13)
 */
public record PriorInduction(boolean hasOutcome, Running running, Set<SchoolId> servedAt) {

    public static final PriorInduction NONE = new PriorInduction(false, Running.NOWHERE, Set.of());

    /** Under which appropriate body another induction is open. */
    public enum Running {
        NOWHERE,
        HERE,
        ELSEWHERE
    }

    public PriorInduction {
        requireNonNull(running, "running");
        servedAt = Set.copyOf(servedAt);
    }

    /** An induction that ended without an outcome. */
    public static PriorInduction servedAt(Set<SchoolId> schools) {
        return new PriorInduction(false, Running.NOWHERE, schools);
    }
}
