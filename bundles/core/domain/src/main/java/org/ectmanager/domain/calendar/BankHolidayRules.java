/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The bank holidays of one year by the standing rules, with the days moved or added by proclamation since 2018. */
final class BankHolidayRules {

    private static final Map<Integer, LocalDate> EARLY_MAY_MOVED = Map.of(2020, LocalDate.of(2020, 5, 8));
    private static final Map<Integer, LocalDate> SPRING_MOVED = Map.of(2022, LocalDate.of(2022, 6, 2));
    private static final List<BankHoliday> PROCLAIMED = List.of(
            new BankHoliday(LocalDate.of(2022, 6, 3), "Platinum Jubilee bank holiday"),
            new BankHoliday(LocalDate.of(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2023, 5, 8), "Bank holiday for the coronation of King Charles III"));

    private BankHolidayRules() {}

    static List<BankHoliday> of(int year) {
        var days = new ArrayList<BankHoliday>();
        days.add(new BankHoliday(afterWeekend(LocalDate.of(year, 1, 1)), "New Year’s Day"));
        var easter = Easter.sunday(year);
        days.add(new BankHoliday(easter.minusDays(2), "Good Friday"));
        days.add(new BankHoliday(easter.plusDays(1), "Easter Monday"));
        var may = LocalDate.of(year, Month.MAY, 1);
        days.add(new BankHoliday(
                EARLY_MAY_MOVED.getOrDefault(year, may.with(firstInMonth(MONDAY))), "Early May bank holiday"));
        days.add(
                new BankHoliday(SPRING_MOVED.getOrDefault(year, may.with(lastInMonth(MONDAY))), "Spring bank holiday"));
        days.add(new BankHoliday(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday"));
        addChristmas(year, days);
        PROCLAIMED.stream().filter(day -> day.date().getYear() == year).forEach(days::add);
        days.sort(Comparator.comparing(BankHoliday::date));
        return List.copyOf(days);
    }

    private static void addChristmas(int year, List<BankHoliday> days) {
        var christmas = LocalDate.of(year, 12, 25);
        var boxing = christmas.plusDays(1);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> boxing = christmas.plusDays(3);
            case SATURDAY -> {
                christmas = christmas.plusDays(2);
                boxing = boxing.plusDays(2);
            }
            case SUNDAY -> christmas = christmas.plusDays(2);
            default -> {}
        }
        days.add(new BankHoliday(christmas, "Christmas Day"));
        days.add(new BankHoliday(boxing, "Boxing Day"));
    }

    private static LocalDate afterWeekend(LocalDate day) {
        if (day.getDayOfWeek() == SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == SUNDAY ? day.plusDays(1) : day;
    }
}
