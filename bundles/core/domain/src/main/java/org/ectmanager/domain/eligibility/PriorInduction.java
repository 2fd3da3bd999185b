/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Set;
import org.ectmanager.domain.school.SchoolId;

/**
 * What this product knows of induction served before.
 *
 * @param hasOutcome an induction of this teacher was passed or failed (R6)
 * @param servedAt schools where a part of it was served (R9, R13)
 */
public record PriorInduction(boolean hasOutcome, Set<SchoolId> servedAt) {

    public static final PriorInduction NONE = new PriorInduction(false, Set.of());

    public PriorInduction {
        servedAt = Set.copyOf(servedAt);
    }
}
