/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bank holidays, working days and generated terms: the oracle against what is known, the domain against the oracle. */
class CalendarsTest {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2120;

    private final Holidays holidays = new Holidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-30", "2018-04-02", "2019-04-19", "2020-04-10", "2021-04-02", "2022-04-15", "2024-03-29",
                "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25",
                "2025-12-26", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-28",
                "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2023-05-01", "2022-01-03",
                "2020-12-28", "2021-12-27", "2021-12-28", "2022-12-27", "2023-01-02"
            })
    void a_known_bank_holiday_is_one(LocalDate day) {
        assertThat(holidays.has(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2022-01-01", "2023-01-01", "2026-12-26", "2025-04-20"})
    void a_day_that_was_moved_or_falls_on_a_weekend_is_none(LocalDate day) {
        assertThat(holidays.has(day)).isFalse();
    }

    /** R60, with the bank holidays of 2025 and 2026. */
    @ParameterizedTest(name = "{2}: {1} working days beginning with {0} end on {3}")
    @CsvSource({
        "2025-07-18, 10, R44, 2025-07-31",
        "2025-12-19, 10, R44, 2026-01-06",
        "2025-06-30, 10, R45, 2025-07-11",
        "2025-06-30, 20, R46, 2025-07-25",
        "2025-08-01, 20, R46, 2025-08-29",
        "2025-08-02, 20, R46, 2025-09-01",
        "2025-12-15, 20, R46, 2026-01-14",
        "2025-04-17,  3, R47, 2025-04-23",
        "2025-07-25,  3, R47, 2025-07-29",
        "2025-07-30, 20, R48, 2025-08-27",
        "2025-07-29, 20, R48, 2025-08-26",
        "2025-12-20, 20, R48, 2026-01-21",
        "2025-12-19, 20, R48, 2026-01-20",
        "2025-08-24, 20, R48, 2025-09-22",
        "2025-08-27, 10, R50, 2025-09-09",
    })
    void a_clock_ends_as_stated(LocalDate beginningWith, int days, String rule, LocalDate last) {
        assertThat(holidays.clock(beginningWith, days)).hasSize(days).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource({"autumn 2025, 75", "spring 2026, 55", "summer 2026, 65"})
    void the_worked_calendar_has_the_stated_days(String name, int days) {
        assertThat(Worked.CALENDAR.terms())
                .filteredOn(term -> term.name().equals(name))
                .singleElement()
                .satisfies(term -> assertThat(term.schoolDays(holidays)).hasSize(days));
    }

    @Test
    void the_domain_knows_the_same_bank_holidays() {
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            assertThat(Engine.holidays(year)).containsExactlyElementsOf(Holidays.of(year));
        }
    }

    @Test
    void the_domain_ends_every_clock_on_the_same_day() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            assertThat(Engine.clock(day, 20)).isEqualTo(holidays.clock(day, 20));
        }
    }

    @Test
    void the_domain_generates_the_terms_of_the_convention() {
        var convention = new Convention(holidays);
        for (var year = FIRST_YEAR; year < LAST_YEAR; year++) {
            assertThat(Engine.generated(year)).isEqualTo(convention.year(year));
        }
    }
}
