/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2018,01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019,01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020,01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021,01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022,01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023,01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024,01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025,01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026,01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027,01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028,01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2033,01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27",
        "2035,01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26"
    })
    void the_days_of_a_year_are_known_in_order(int year, String days) {
        var expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(holidays.in(year)).extracting(BankHoliday::date).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20",
                "2029-04-01", "2030-04-21", "2034-04-09", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19",
                "1981-04-19", "1954-04-18", "2285-03-22"
            })
    void easter_is_found(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void no_bank_holiday_is_at_a_weekend_and_each_year_has_at_least_eight() {
        for (int year = 2018; year <= 2035; year++) {
            assertThat(holidays.in(year)).hasSizeGreaterThanOrEqualTo(8);
            assertThat(holidays.in(year))
                    .extracting(day -> day.date().getDayOfWeek())
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(holidays.in(year)).allMatch(day -> holidays.contains(day.date()));
        }
    }

    @Test
    void a_published_list_replaces_its_own_years_only() {
        var proclaimed = new BankHoliday(LocalDate.of(2031, 5, 9), "A proclaimed day");
        var corrected = holidays.corrected(List.of(proclaimed));
        assertThat(corrected.in(2031)).containsExactly(proclaimed);
        assertThat(corrected.contains(LocalDate.of(2031, 12, 25))).isFalse();
        assertThat(corrected.contains(LocalDate.of(2031, 5, 9))).isTrue();
        assertThat(corrected.contains(LocalDate.of(2030, 12, 25))).isTrue();
    }

    @Test
    void a_later_list_leaves_the_years_of_an_earlier_one_and_replaces_its_own() {
        var first = new BankHoliday(LocalDate.of(2031, 5, 9), "A proclaimed day");
        var moved = new BankHoliday(LocalDate.of(2031, 5, 12), "The same, moved");
        var second = new BankHoliday(LocalDate.of(2032, 5, 7), "Another one");
        var corrected = holidays.corrected(List.of(first));

        assertThat(corrected.corrected(List.of(second)).in(2031)).containsExactly(first);
        assertThat(corrected.corrected(List.of(second)).in(2032)).containsExactly(second);
        assertThat(corrected.corrected(List.of(moved)).in(2031)).containsExactly(moved);
    }

    /** The method of an unknown correspondent of 1876, which goes another way about it. */
    @Test
    void easter_is_what_another_method_finds() {
        for (int year = 1583; year <= 9999; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(otherwise(year));
        }
    }

    private static LocalDate otherwise(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    @Test
    void far_years_are_computed_too() {
        assertThat(holidays.contains(LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2100, 1, 4))).isFalse();
    }
}
