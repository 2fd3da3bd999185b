/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/** The day on which a formal assessment falls (R37). */
record Milestone(int ordinal, LocalDate on, boolean isFinal, List<Reason> because) {

    Milestone on(LocalDate day) {
        return new Milestone(ordinal, day, isFinal, because);
    }
}
