/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Terms;

/** Continuous employment with one employer, the measure of the shortest countable post (R22, guidance 2.33). */
public record Employment(SchoolId employer, DateRange period, List<Contract> contracts) {

    public Employment {
        contracts = List.copyOf(contracts);
    }

    public boolean isOpen() {
        return period.to().equals(Contract.OPEN);
    }

    /** How many calendar terms it lasts, whatever the full-time equivalent; an open one by the terms the calendar has. */
    public Terms length(TermCalendar calendar) {
        return calendar.length(period);
    }

    boolean continuesInto(Contract next, TermCalendar calendar) {
        var gapFrom = period.to().plusDays(1);
        var gapTo = next.period().from().minusDays(1);
        return gapTo.isBefore(gapFrom) || calendar.schoolDays(new DateRange(gapFrom, gapTo)) == 0;
    }

    Employment with(Contract next) {
        var all = new ArrayList<>(contracts);
        all.add(next);
        var to = next.period().to().isAfter(period.to()) ? next.period().to() : period.to();
        return new Employment(employer, new DateRange(period.from(), to), all);
    }
}
