/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A list of bank holidays as the government publishes it (R60). In a calendar year that the list covers wholly it is
 * the truth, in every other year the rules are. A year is covered wholly when it has at least eight days, from the
 * one for New Year to the one for Boxing Day; the list may begin and end with a part of a year.
 */
public record PublishedHolidays(List<BankHoliday> days) {

    private static final int DAYS_A_YEAR = 8;
    private static final int LATEST_NEW_YEAR = 3;

    public PublishedHolidays {
        days = days.stream().sorted(Comparator.comparing(BankHoliday::date)).toList();
        if (days.stream().map(BankHoliday::date).distinct().count() < days.size()) {
            throw new IllegalArgumentException("A day is on the list once");
        }
    }

    /** The calendar years that are covered from beginning to end. */
    public SortedSet<Integer> wholeYears() {
        return byYear().entrySet().stream()
                .filter(year -> isWhole(year.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The years of which only a part is on the list. */
    public SortedSet<Integer> partYears() {
        var parts = new TreeSet<>(byYear().keySet());
        parts.removeAll(wholeYears());
        return parts;
    }

    /** Years between the first and the last that the list does not cover wholly: something is missing there. */
    public SortedSet<Integer> gaps() {
        var years = byYear();
        var gaps = new TreeSet<Integer>();
        if (!years.isEmpty()) {
            for (var year = years.firstKey() + 1; year < years.lastKey(); year++) {
                gaps.add(year);
            }
            gaps.removeAll(wholeYears());
        }
        return gaps;
    }

    /** The days that are the truth: those of the years that are covered wholly. */
    public List<BankHoliday> ofWholeYears() {
        Set<Integer> whole = wholeYears();
        return days.stream().filter(day -> whole.contains(day.date().getYear())).toList();
    }

    private TreeMap<Integer, List<BankHoliday>> byYear() {
        return days.stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    }

    private static boolean isWhole(Collection<BankHoliday> year) {
        return year.size() >= DAYS_A_YEAR
                && year.stream().anyMatch(day -> day.date().getDayOfYear() <= LATEST_NEW_YEAR)
                && year.stream().anyMatch(day -> !day.date()
                        .isBefore(boxingDay(day.date().getYear())));
    }

    private static LocalDate boxingDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 26);
    }
}
