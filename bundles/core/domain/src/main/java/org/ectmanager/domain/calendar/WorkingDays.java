/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Working days as the statutory clocks count them (R60): Monday to Friday, no bank holiday of England and Wales;
 * school holidays count.
 */
public record WorkingDays(BankHolidays holidays) {

    public WorkingDays {
        requireNonNull(holidays, "holidays");
    }

    public static WorkingDays ofEnglandAndWales() {
        return new WorkingDays(BankHolidays.ofEnglandAndWales());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }

    /** This day when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return from(day).findFirst().orElseThrow();
    }

    /** This day when it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate day) {
        return Stream.iterate(day, date -> date.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The last day of a clock of so many working days beginning with a day: that day is day 1 if it is one itself. */
    public LocalDate last(LocalDate beginningWith, int days) {
        var counted = counted(beginningWith, days);
        return counted.get(counted.size() - 1);
    }

    /** Every working day of the clock, the first one first. */
    public List<LocalDate> counted(LocalDate beginningWith, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A clock runs for at least one working day");
        }
        return from(beginningWith).limit(days).toList();
    }

    private Stream<LocalDate> from(LocalDate day) {
        return Stream.iterate(day, date -> date.plusDays(1)).filter(this::isWorkingDay);
    }
}
