/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Bank holidays of England and Wales, found by looking at each day of a year (R60). */
final class Holidays {

    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    boolean has(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), Holidays::of).contains(day);
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !has(day);
    }

    LocalDate workingDayUpTo(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The working days of a clock that begins with a day. */
    List<LocalDate> clock(LocalDate beginningWith, int days) {
        var counted = new ArrayList<LocalDate>();
        for (var day = beginningWith; counted.size() < days; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                counted.add(day);
            }
        }
        return counted;
    }

    static Set<LocalDate> of(int year) {
        var found = new TreeSet<LocalDate>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (isStanding(day)) {
                found.add(day);
            }
        }
        found.addAll(onTheNextFreeDay(year, found));
        found.removeIf(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        proclaimed(year, found);
        return found;
    }

    private static boolean isStanding(LocalDate day) {
        var easter = easter(day.getYear());
        return isFixed(day)
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || isMonday(day)
                        && day.getMonth() == Month.MAY
                        && (day.getDayOfMonth() <= 7 || day.getDayOfMonth() > 24)
                || isMonday(day) && day.getMonth() == Month.AUGUST && day.getDayOfMonth() > 24;
    }

    private static boolean isFixed(LocalDate day) {
        return day.getDayOfYear() == 1
                || day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
    }

    private static boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** A fixed day at a weekend is kept on the next weekday that is not kept already. */
    private static Set<LocalDate> onTheNextFreeDay(int year, Set<LocalDate> standing) {
        var substitutes = new TreeSet<LocalDate>();
        for (var day : standing) {
            if (day.getDayOfWeek().getValue() < 6) {
                continue;
            }
            var next = day;
            while (next.getDayOfWeek().getValue() > 5 || standing.contains(next) || substitutes.contains(next)) {
                next = next.plusDays(1);
            }
            if (next.getYear() == year) {
                substitutes.add(next);
            }
        }
        return substitutes;
    }

    private static void proclaimed(int year, Set<LocalDate> days) {
        switch (year) {
            case 2020 -> swap(days, "2020-05-04", "2020-05-08");
            case 2022 -> {
                swap(days, "2022-05-30", "2022-06-02");
                days.add(LocalDate.parse("2022-06-03"));
                days.add(LocalDate.parse("2022-09-19"));
            }
            case 2023 -> days.add(LocalDate.parse("2023-05-08"));
            default -> {}
        }
    }

    private static void swap(Set<LocalDate> days, String old, String proclaimed) {
        days.remove(LocalDate.parse(old));
        days.add(LocalDate.parse(proclaimed));
    }

    /**
     * The Sunday after the paschal full moon on or after 21 March, from the golden number and the epact as in the
     * tables of the calendar itself, then one day at a time to Sunday.
     */
    static LocalDate easter(int year) {
        var century = year / 100;
        var epact = Math.floorMod(11 * (year % 19) + 8 - century + century / 4 + (8 * century + 13) / 25, 30);
        if (epact == 24 || epact == 25 && year % 19 > 10) {
            epact++;
        }
        var fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(Math.floorMod(23 - epact, 30));
        var sunday = fullMoon.plusDays(1);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        return sunday;
    }
}
