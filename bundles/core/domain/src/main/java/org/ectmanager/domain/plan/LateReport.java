/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;

/**
 * A report that came into the plan when its day was over already, or nearly: the final assessment of an induction that was
 * made shorter, or what is to be reported on again once that was taken back. Nobody could write it before, so that there
 * is as much time from that day as usually from its opening. It is due within its period where that is still to come.
 *
 * @param change what brought it into the plan on that day, up to the day
 */
record LateReport(LocalDate since, String change, DateRange period, PlanPolicy policy, WorkingDays working) {

    private static final String SHORTER = "Induction was made shorter on ";
    private static final String LONGER = "A reduction of induction was taken back on ";

    static LateReport shorter(LocalDate since, DateRange period, PlanPolicy policy, WorkingDays working) {
        return new LateReport(since, SHORTER, period, policy, working);
    }

    static LateReport longer(LocalDate since, DateRange period, PlanPolicy policy, WorkingDays working) {
        return new LateReport(since, LONGER, period, policy, working);
    }

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
        return Reason.policy(change + Reason.day(since)
                + ", too late for these days. So it opens then at the earliest and is due on " + Reason.day(due())
                + ", with the time that there usually is between the two where the period leaves it.");
    }
}
