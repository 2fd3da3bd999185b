/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;

/**
 * All service cut into slices of constant pattern, in order (R20, R24). Posts held at once are added up, but nobody
 * serves more than one term in a term.
 */
public record ServiceTimeline(List<ServiceSlice> slices, DayMethod method) {

    public ServiceTimeline {
        slices = List.copyOf(slices);
    }

    public static ServiceTimeline of(ContractHistory history, TermCalendar calendar, DayMethod method, RuleSet rules) {
        var slices = new ArrayList<ServiceSlice>();
        var contracts = history.contracts();
        if (!contracts.isEmpty()) {
            var cuts = cuts(contracts);
            for (var term : calendar.termsIn(new DateRange(cuts.first(), cuts.last()))) {
                term.stretches().forEach(stretch -> cut(term, stretch, contracts, cuts, method, rules, slices));
            }
        }
        return new ServiceTimeline(slices, method);
    }

    /** The share of full time on a school day, over all posts. */
    public Fraction shareOn(LocalDate day) {
        return slices.stream()
                .filter(slice -> !slice.days().day(slice.first()).isAfter(day)
                        && !slice.days().day(slice.end() - 1).isBefore(day))
                .findFirst()
                .map(ServiceSlice::share)
                .orElse(Fraction.ZERO);
    }

    private static SortedSet<LocalDate> cuts(List<Contract> contracts) {
        var cuts = new TreeSet<LocalDate>();
        for (var contract : contracts) {
            cuts.add(contract.period().from());
            cuts.add(contract.endsOn().map(day -> day.plusDays(1)).orElse(Contract.OPEN));
        }
        return cuts;
    }

    private static void cut(
            CalendarTerm term,
            CalendarTerm.Stretch stretch,
            List<Contract> contracts,
            SortedSet<LocalDate> cuts,
            DayMethod method,
            RuleSet rules,
            List<ServiceSlice> into) {
        var days = stretch.days();
        var borders = new TreeSet<Integer>(List.of(0, days.count()));
        cuts.subSet(days.first(), days.last().plusDays(1)).forEach(day -> borders.add(days.indexFrom(day)));
        var perDay = method == DayMethod.TERM_FRACTION
                ? term.share().dividedBy(Fraction.of(days.count()))
                : Fraction.of(1, rules.length().daysOfATerm());
        int first = 0;
        for (int end : borders.tailSet(1)) {
            var running = running(contracts, days.day(first));
            if (!running.isEmpty()) {
                var share = sum(running, contract -> contract.fte().exact());
                into.add(new ServiceSlice(
                        term, days, first, end, share, share.times(perDay), sum(running, Contract::shareOfWeek)));
            }
            first = end;
        }
    }

    private static List<Contract> running(List<Contract> contracts, LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.period().contains(day))
                .toList();
    }

    private static Fraction sum(List<Contract> running, Function<Contract, Fraction> part) {
        return running.stream().map(part).reduce(Fraction.ZERO, Fraction::plus).min(Fraction.ONE);
    }
}
