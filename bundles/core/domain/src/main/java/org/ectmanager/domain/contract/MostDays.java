/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.WorkingDays;

/**
 * How many days somebody can have worked, or missed, in a period at the very most (R21, R28): in each week no more than
 * its working days, and no more than the days that the contracts say. Which weekdays are worked is not on record, and
 * terms differ from school to school, so that less is always possible.
 */
public record MostDays(WorkingDays workingDays) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Under contracts; days outside of all of them do not count. */
    public Days of(ContractHistory contracts, DateRange period) {
        var weeks = new TreeMap<LocalDate, List<LocalDate>>();
        period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(workingDays::isWorkingDay)
                .filter(day -> contracts.contracts().stream()
                        .anyMatch(contract -> contract.period().contains(day)))
                .forEach(day -> weeks.merge(monday(day), List.of(day), MostDays::joined));
        return weeks.values().stream().map(days -> inWeek(contracts, days)).reduce(Days.NONE, Days::plus);
    }

    /** Whatever the contract. */
    public Days ofAnyone(DateRange period) {
        return Days.of((int) period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(workingDays::isWorkingDay)
                .count());
    }

    private static Days inWeek(ContractHistory contracts, List<LocalDate> days) {
        var week = new DateRange(days.get(0), days.get(days.size() - 1));
        var contracted = contracts.contracts().stream()
                .filter(contract -> contract.period().overlaps(week))
                .map(Contract::daysPerWeek)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(WEEK);
        var most = contracted.min(BigDecimal.valueOf(days.size()));
        return new Days(most.multiply(TWO).setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<LocalDate> joined(List<LocalDate> days, List<LocalDate> more) {
        var all = new java.util.ArrayList<>(days);
        all.addAll(more);
        return all;
    }
}
