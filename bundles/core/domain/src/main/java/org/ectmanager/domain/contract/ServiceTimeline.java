/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.List;
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
        var contracts = history.contracts();
        if (contracts.isEmpty()) {
            return new ServiceTimeline(List.of(), method);
        }
        var cutter = SliceCutter.of(contracts, method, rules);
        var slices = calendar.termsIn(cutter.reach()).stream()
                .flatMap(
                        term -> term.stretches().stream().flatMap(stretch -> cutter.cut(term, stretch.days()).stream()))
                .toList();
        return new ServiceTimeline(slices, method);
    }

    /** Contracted days in a period, days of absence included: what a report calls days served (R21). */
    public Fraction contractedDays(DateRange period) {
        return slices.stream()
                .map(slice -> slice.contractedPerDay().times(slice.countIn(period)))
                .reduce(Fraction.ZERO, Fraction::plus);
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
}
