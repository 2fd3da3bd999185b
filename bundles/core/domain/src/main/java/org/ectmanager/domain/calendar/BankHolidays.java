/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bank holidays of England and Wales (R60): computed from the standing rules with their substitute days, and the
 * days moved or added by proclamation from 2018 to the time of this release. Later proclamations are added with
 * {@link #corrected}, which answers this very list when nothing differs.
 */
public final class BankHolidays {

    private static final int FIRST_KEPT = 1999;
    private static final int LAST_KEPT = 2060;
    private static final BankHolidays COMPUTED = new BankHolidays(Set.of());

    private final Set<Integer> givenYears;
    private final List<BankHoliday> given;
    private final Set<LocalDate> dates;

    private BankHolidays(Set<BankHoliday> given) {
        this.given =
                given.stream().sorted(Comparator.comparing(BankHoliday::date)).toList();
        this.givenYears = given.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
        this.dates = IntStream.rangeClosed(FIRST_KEPT, LAST_KEPT)
                .boxed()
                .flatMap(year -> in(year).stream())
                .map(BankHoliday::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static BankHolidays ofEnglandAndWales() {
        return COMPUTED;
    }

    /** The same, but a year that occurs in the list has the list's days and no others. The list holds whole years. */
    public BankHolidays corrected(Collection<BankHoliday> published) {
        if (agreesWith(published)) {
            return this;
        }
        var all = new HashSet<BankHoliday>(published);
        var years = published.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        given.stream().filter(day -> !years.contains(day.date().getYear())).forEach(all::add);
        return new BankHolidays(all);
    }

    /** Whether a list of whole years has the days that are known here, whatever it calls them. */
    private boolean agreesWith(Collection<BankHoliday> published) {
        var byYear = published.stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().getYear(), Collectors.mapping(BankHoliday::date, Collectors.toSet())));
        return byYear.entrySet().stream().allMatch(year -> year.getValue().equals(datesOf(year.getKey())));
    }

    private Set<LocalDate> datesOf(int year) {
        return in(year).stream().map(BankHoliday::date).collect(Collectors.toSet());
    }

    public boolean contains(LocalDate day) {
        var year = day.getYear();
        return year >= FIRST_KEPT && year <= LAST_KEPT
                ? dates.contains(day)
                : in(year).stream().anyMatch(holiday -> holiday.date().equals(day));
    }

    /** The days of one year in order. */
    public List<BankHoliday> in(int year) {
        if (!givenYears.contains(year)) {
            return BankHolidayRules.of(year);
        }
        var days = new ArrayList<BankHoliday>(given);
        days.removeIf(day -> day.date().getYear() != year);
        return List.copyOf(days);
    }
}
