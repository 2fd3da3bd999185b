/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolDays;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;

/** Cuts terms into slices wherever a contract begins or ends. */
record SliceCutter(List<Contract> contracts, NavigableSet<LocalDate> cuts, DayMethod method, int daysOfATerm) {

    static SliceCutter of(List<Contract> contracts, DayMethod method, RuleSet rules) {
        var cuts = new TreeSet<LocalDate>();
        for (var contract : contracts) {
            cuts.add(contract.period().from());
            cuts.add(contract.endsOn().map(day -> day.plusDays(1)).orElse(Contract.OPEN));
        }
        return new SliceCutter(contracts, cuts, method, rules.length().daysOfATerm());
    }

    /** From the first contract to the last. */
    DateRange reach() {
        return new DateRange(cuts.first(), cuts.last());
    }

    List<ServiceSlice> cut(CalendarTerm term, SchoolDays days) {
        var borders = new TreeSet<>(List.of(0, days.count()));
        cuts.subSet(days.first(), true, days.last(), true).forEach(day -> borders.add(days.indexFrom(day)));
        var slices = new ArrayList<ServiceSlice>();
        int first = 0;
        for (int end : borders.tailSet(1)) {
            slice(term, days, first, end).ifPresent(slices::add);
            first = end;
        }
        return slices;
    }

    private Optional<ServiceSlice> slice(CalendarTerm term, SchoolDays days, int first, int end) {
        var day = days.day(first);
        var running = contracts.stream()
                .filter(contract -> contract.period().contains(day))
                .toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var share = sum(running, contract -> contract.fte().exact());
        var perDay = method == DayMethod.TERM_FRACTION
                ? term.share().dividedBy(Fraction.of(days.count()))
                : Fraction.of(1, daysOfATerm);
        var contracted = sum(running, Contract::shareOfWeek);
        return Optional.of(new ServiceSlice(term, days, first, end, share, share.times(perDay), contracted));
    }

    private static Fraction sum(List<Contract> running, Function<Contract, Fraction> part) {
        return running.stream().map(part).reduce(Fraction.ZERO, Fraction::plus).min(Fraction.ONE);
    }
}
