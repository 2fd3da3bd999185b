/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.ofEnglandAndWales();

    /** Every row of the table of R60. */
    @ParameterizedTest(name = "{1} working days beginning with {0} end on {2}")
    @CsvSource({
        "2025-07-18,10,2025-07-31",
        "2025-12-19,10,2026-01-06",
        "2025-06-30,10,2025-07-11",
        "2025-06-30,20,2025-07-25",
        "2025-08-01,20,2025-08-29",
        "2025-08-02,20,2025-09-01",
        "2025-12-15,20,2026-01-14",
        "2025-04-17,3,2025-04-23",
        "2025-07-25,3,2025-07-29",
        "2025-07-30,20,2025-08-27",
        "2025-07-29,20,2025-08-26",
        "2025-12-20,20,2026-01-21",
        "2025-12-19,20,2026-01-20",
        "2025-08-24,20,2025-09-22",
        "2025-08-27,10,2025-09-09"
    })
    void a_clock_begins_with_its_first_working_day(LocalDate beginning, int count, LocalDate last) {
        assertThat(days.last(beginning, count)).isEqualTo(last);
        assertThat(days.counted(beginning, count)).hasSize(count).last().isEqualTo(last);
    }

    @Test
    void a_clock_of_one_day_ends_on_its_first_working_day() {
        assertThat(days.last(LocalDate.of(2025, 8, 23), 1)).isEqualTo("2025-08-26");
    }

    @Test
    void every_day_counted_is_a_working_day_and_none_is_left_out() {
        for (var start = LocalDate.of(2025, 1, 1); start.getYear() == 2025; start = start.plusDays(1)) {
            var last = days.last(start, 7);
            var between = start.datesUntil(last.plusDays(1))
                    .filter(days::isWorkingDay)
                    .toList();
            assertThat(days.counted(start, 7)).isEqualTo(between);
        }
    }

    @Test
    void a_day_off_is_moved_to_the_working_day_before_or_after() {
        assertThat(days.onOrBefore(LocalDate.of(2025, 4, 21))).isEqualTo("2025-04-17");
        assertThat(days.onOrAfter(LocalDate.of(2025, 4, 18))).isEqualTo("2025-04-22");
        assertThat(days.onOrAfter(LocalDate.of(2025, 4, 17))).isEqualTo("2025-04-17");
    }

    @Test
    void a_clock_without_days_is_refused() {
        assertThatThrownBy(() -> days.last(LocalDate.of(2025, 1, 1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
