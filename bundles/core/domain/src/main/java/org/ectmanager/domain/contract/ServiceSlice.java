/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolDays;
import org.ectmanager.domain.terms.Fraction;

/**
 * School days of one term with one working pattern.
 *
 * @param days the days of the school term it lies in
 * @param first number of its first day
 * @param end number after its last day
 * @param share full-time equivalent of all posts together, at most 1
 * @param termsPerDay terms served with each school day
 * @param contractedPerDay contracted days with each school day
 */
public record ServiceSlice(
        CalendarTerm term,
        SchoolDays days,
        int first,
        int end,
        Fraction share,
        Fraction termsPerDay,
        Fraction contractedPerDay) {

    public int count() {
        return end - first;
    }

    /** How many of its school days lie in a period. */
    public int countIn(DateRange period) {
        var from = Math.max(first, days.indexFrom(period.from()));
        return Math.max(0, Math.min(end, days.indexAfter(period.to())) - from);
    }
}
