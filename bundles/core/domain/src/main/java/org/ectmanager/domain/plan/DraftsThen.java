/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/**
 * What a new plan would make of what somebody has begun to write.
 *
 * @param begun reports for which it has no place
 * @param returning those of its reports that had been begun once and fell away then
 */
public record DraftsThen(List<BegunReport> begun, List<PlannedReport> returning) {

    public DraftsThen {
        begun = List.copyOf(begun);
        returning = List.copyOf(returning);
    }

    /** Of a report that the plan had not, as sentences. */
    public String added(PlannedReport report) {
        return (returning.contains(report) ? "Comes back, with what was written in it before." : "New.") + " Due on "
                + Reason.day(report.due()) + ".";
    }
}
