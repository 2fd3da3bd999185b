/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;

/**
 * The final assessment of an induction that was made shorter when its new length had been served already, or nearly:
 * nobody could write it before, so that there is as much time from that day as usually from its opening. It is due within
 * its period where that is still to come.
 */
record LateAssessment(LocalDate since, DateRange period, PlanPolicy policy, WorkingDays working) {

    boolean isAfter(LocalDate due) {
        return due().isAfter(due);
    }

    LocalDate due() {
        var enough = working.onOrAfter(since.plusDays(policy.opensDaysBefore()));
        var last = working.onOrBefore(period.to());
        return period.to().isBefore(since) || enough.isBefore(last) ? enough : last;
    }

    /** @param usually when it would have opened */
    LocalDate opens(LocalDate usually) {
        return usually.isBefore(since) ? since : usually;
    }

    Reason reason() {
        return Reason.policy("Induction was made shorter on " + Reason.day(since)
                + ", too late for these days. So it opens then at the earliest and is due on " + Reason.day(due())
                + ", with the time that there usually is between the two where the period leaves it.");
    }
}
