/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.Employment;

/**
 * Time in post without leaving: one employment, or several that share school days. It ends with an interim assessment
 * (R39). Contracts that meet in the holidays only are a change of school.
 */
record Stint(LocalDate from, LocalDate to) {

    static List<Stint> of(List<Employment> employments, TermCalendar calendar) {
        var stints = new ArrayList<Stint>();
        for (var employment : employments) {
            var period = employment.period();
            var last = stints.isEmpty() ? null : stints.get(stints.size() - 1);
            if (last != null && last.sharesSchoolDays(period, calendar)) {
                stints.set(stints.size() - 1, last.reaching(period));
            } else {
                stints.add(new Stint(period.from(), period.to()));
            }
        }
        return stints;
    }

    boolean isOpen() {
        return to.equals(Contract.OPEN);
    }

    private boolean sharesSchoolDays(DateRange period, TermCalendar calendar) {
        var end = period.to().isAfter(to) ? to : period.to();
        return !period.from().isAfter(end) && calendar.schoolDays(new DateRange(period.from(), end)) > 0;
    }

    private Stint reaching(DateRange period) {
        return new Stint(from, period.to().isAfter(to) ? period.to() : to);
    }
}
