/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Terms;

/** All contracts of one teacher during induction, in order of their first day. They may overlap (R24). */
public record ContractHistory(List<Contract> contracts) {

    public ContractHistory {
        contracts = contracts.stream()
                .sorted(Comparator.comparing(
                        (Contract contract) -> contract.period().from()))
                .toList();
    }

    public static ContractHistory of(Contract... contracts) {
        return new ContractHistory(List.of(contracts));
    }

    /** Only what lies in a period: from the start of induction, up to a day of leaving. */
    public ContractHistory within(DateRange days) {
        return new ContractHistory(contracts.stream()
                .filter(contract -> contract.period().overlaps(days))
                .map(contract -> contract.within(days))
                .toList());
    }

    public ContractHistory from(LocalDate day) {
        return within(new DateRange(day, Contract.OPEN));
    }

    /** As if the teacher left on this day. */
    public ContractHistory leavingOn(LocalDate day) {
        return within(new DateRange(LocalDate.MIN, day));
    }

    /** The last day of the last contract; empty while one has no end, or when there is none. */
    public Optional<LocalDate> endsOn() {
        return contracts.stream()
                .map(contract -> contract.period().to())
                .max(Comparator.naturalOrder())
                .filter(day -> !day.equals(Contract.OPEN));
    }

    /** The stretches of more than a year without any post, from a day until the last post begins (R1, R23). */
    public List<DateRange> yearsWithout(LocalDate from) {
        var gaps = new ArrayList<DateRange>();
        var held = from.minusDays(1);
        for (var contract : contracts) {
            var begins = contract.period().from();
            if (begins.isAfter(held.plusDays(1).plusYears(1))) {
                gaps.add(new DateRange(held.plusDays(1), begins.minusDays(1)));
            }
            held = contract.period().to().isAfter(held) ? contract.period().to() : held;
        }
        return List.copyOf(gaps);
    }

    /** For how many calendar terms posts were held up to a day, whatever the full-time equivalent (R26). */
    public Terms calendarTerms(TermCalendar calendar, LocalDate upTo) {
        var lasted = Terms.NONE;
        var counted = LocalDate.MIN;
        for (var contract : leavingOn(upTo).contracts()) {
            var days = contract.period();
            var from = days.from().isAfter(counted) ? days.from() : counted.plusDays(1);
            if (!from.isAfter(days.to())) {
                lasted = lasted.plus(calendar.length(new DateRange(from, days.to())));
                counted = days.to();
            }
        }
        return lasted;
    }

    /** The first day on which posts held at once come to more than full time; empty while they never do (R20, R24). */
    public Optional<LocalDate> overFullTimeFrom() {
        return contracts.stream()
                .map(contract -> contract.period().from())
                .filter(day -> contracts.stream()
                                .filter(contract -> contract.period().contains(day))
                                .map(contract -> contract.fte().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.ONE)
                        > 0)
                .findFirst();
    }

    /** Contracts with the same employer that follow each other without a school day between are one employment (R22). */
    public List<Employment> employments(TermCalendar calendar) {
        var byEmployer = new LinkedHashMap<SchoolId, List<Employment>>();
        for (var contract : contracts) {
            var same = byEmployer.computeIfAbsent(contract.employer(), employer -> new ArrayList<>());
            var last = same.isEmpty() ? null : same.get(same.size() - 1);
            if (last != null && last.continuesInto(contract, calendar)) {
                same.set(same.size() - 1, last.with(contract));
            } else {
                same.add(new Employment(contract.employer(), contract.period(), List.of(contract)));
            }
        }
        return byEmployer.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(employment -> employment.period().from()))
                .toList();
    }
}
