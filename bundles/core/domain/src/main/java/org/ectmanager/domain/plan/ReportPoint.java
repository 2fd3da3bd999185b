/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;

/**
 * A report before it has a number and dates: what is written and on which day its period ends.
 *
 * @param set when it became known that there is one there; empty where it always was
 */
record ReportPoint(
        ReportKind kind,
        boolean isFinal,
        LocalDate on,
        LocalDate stintFrom,
        List<Reason> because,
        Optional<LengthSet> set) {

    ReportPoint(ReportKind kind, boolean isFinal, LocalDate on, LocalDate stintFrom, List<Reason> because) {
        this(kind, isFinal, on, stintFrom, because, Optional.empty());
    }
}
