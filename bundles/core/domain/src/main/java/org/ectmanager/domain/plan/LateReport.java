/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;

/**
 * A report that came into the plan when its day was over already, or nearly: the final assessment of an induction whose
 * length was set on its way, or what is to be reported on again once a reduction was taken back. Nobody could write it
 * before, so that there is as much time from that day as usually from its opening. It is due within its period where that
 * is still to come.
 *
 * @param set what brought it into the plan, and on which day
 */
record LateReport(LengthSet set, DateRange period, ReportOffset offset, WorkingDays working) {

    boolean isAfter(LocalDate due) {
        return due().isAfter(due);
    }

    LocalDate due() {
        var enough = working.onOrAfter(set.on().plusDays(offset.opensDaysBefore()));
        var last = working.onOrBefore(period.to());
        return period.to().isBefore(set.on()) || enough.isBefore(last) ? enough : last;
    }

    /** @param usually when it would have opened */
    LocalDate opens(LocalDate usually) {
        return usually.isBefore(set.on()) ? set.on() : usually;
    }

    Reason reason() {
        return Reason.policy(set.sentence()
                + ", too late for these days. So it opens then at the earliest and is due on " + Reason.day(due())
                + ", with the time that there usually is between the two where the period leaves it.");
    }
}
