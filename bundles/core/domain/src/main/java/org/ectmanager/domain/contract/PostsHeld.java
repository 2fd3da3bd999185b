/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.ruleset.RuleSet;

/** The posts from which somebody can be away, and those of them that count (R22). */
record PostsHeld(ContractHistory held, ServiceTimeline all, ContractHistory chosen, ServiceTimeline counting) {

    static PostsHeld of(ContractHistory held, ContractHistory counting, TermCalendar calendar, RuleSet rules) {
        var all = ServiceTimeline.of(held, calendar, DayMethod.TERM_FRACTION, rules);
        var same = held.contracts().size() == counting.contracts().size();
        var counted = same ? all : ServiceTimeline.of(counting, calendar, DayMethod.TERM_FRACTION, rules);
        return new PostsHeld(held, all, counting, counted);
    }

    /** Whether somebody was in post on each of these days. */
    boolean coverWhole(DateRange period) {
        var day = period.from();
        for (var contract : held.contracts()) {
            if (contract.period().contains(day)) {
                day = contract.period().to().plusDays(1);
            }
        }
        return day.isAfter(period.to());
    }

    boolean countOn(LocalDate day) {
        return chosen.contracts().stream()
                .anyMatch(contract -> contract.period().contains(day));
    }

    /** No more than one day for each school day in post. */
    int mostHalves(Absence absence) {
        var schoolDays = all.slices().stream()
                .mapToInt(slice -> slice.countIn(absence.period()))
                .sum();
        return Math.min(absence.days().halves(), 2 * schoolDays);
    }
}
