/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;

/**
 * The day on which a formal assessment falls (R37).
 *
 * @param set when it became known that it falls there; empty where it always was, as far as is known
 */
record Milestone(int ordinal, LocalDate on, boolean isFinal, List<Reason> because, Optional<LengthSet> set) {

    Milestone on(LocalDate day) {
        return new Milestone(ordinal, day, isFinal, because, set);
    }
}
