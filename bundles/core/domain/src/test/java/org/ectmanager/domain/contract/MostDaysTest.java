/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostDaysTest {

    private final MostDays most = new MostDays(WorkingDays.ofEnglandAndWales());

    /** From Monday 1 September 2025; the summer bank holiday is Monday 25 August. */
    @ParameterizedTest
    @CsvSource({
        "5,2025-09-01,2025-09-12,10",
        "3,2025-09-01,2025-09-12,6",
        "3,2025-09-01,2025-09-03,3",
        "2.5,2025-09-01,2025-09-12,5",
        "1.67,2025-09-01,2025-09-05,2",
        "5,2025-08-25,2025-08-29,4",
        "5,2025-09-06,2025-09-07,0"
    })
    void a_week_has_its_working_days_and_no_more_than_the_contract_says(
            BigDecimal days, LocalDate from, LocalDate to, String expected) {
        assertThat(most.of(working(days), new DateRange(from, to))).isEqualTo(Days.of(expected));
    }

    @Test
    void whatever_the_contract_only_working_days_count() {
        assertThat(most.ofAnyone(new DateRange(LocalDate.of(2025, 8, 25), LocalDate.of(2025, 9, 7))))
                .isEqualTo(Days.of(9));
    }

    @Test
    void nothing_counts_before_the_contract() {
        var period = new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        assertThat(most.of(working(BigDecimal.valueOf(5)), period)).isEqualTo(Days.NONE);
    }

    @Test
    void nothing_counts_after_the_contract() {
        var ended = ContractHistory.of(
                Contract.until(new SchoolId(1), LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 3), Fte.FULL_TIME));
        var week = new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5));

        assertThat(most.of(ended, week)).isEqualTo(Days.of(3));
    }

    @Test
    void a_week_has_the_days_of_the_contract_that_runs_in_it() {
        var school = new SchoolId(1);
        var changed = ContractHistory.of(
                Contract.until(school, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31), Fte.of("0.4")),
                Contract.open(school, LocalDate.of(2025, 9, 1), Fte.of("0.6")));
        var week = new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5));

        assertThat(most.of(changed, week)).isEqualTo(Days.of(3));
    }

    private static ContractHistory working(BigDecimal days) {
        var period = new DateRange(LocalDate.of(2025, 8, 1), Contract.OPEN);
        return ContractHistory.of(new Contract(new SchoolId(1), period, Fte.of("0.5"), days));
    }
}
