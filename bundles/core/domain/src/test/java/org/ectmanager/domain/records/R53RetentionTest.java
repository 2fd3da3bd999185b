/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R53 Retention")
class R53RetentionTest {

    private static final LocalDate ENDED = LocalDate.of(2025, 7, 20);

    /** As stated. */
    @ParameterizedTest
    @CsvSource({"2031-07-19,retention.keep", "2031-07-20,retention.over"})
    void everything_is_kept_for_six_years_from_the_end(LocalDate today, String code) {
        assertThat(new Retention(ENDED, false).purge(today).code()).isEqualTo(code);
        assertThat(new Retention(ENDED, false).purgeableFrom()).isEqualTo(LocalDate.of(2031, 7, 20));
    }

    @Test
    void an_induction_that_has_not_ended_is_kept() {
        var open = new Retention(LocalDate.MAX, false);
        assertThat(open.purge(LocalDate.of(2050, 1, 1)).code()).isEqualTo("retention.open");
        assertThat(open.purgeableFrom()).isEqualTo(LocalDate.MAX);
    }

    /** Project rule. */
    @Test
    void so_is_one_with_an_open_appeal_or_grievance_however_old() {
        var found = new Retention(ENDED, true).purge(LocalDate.of(2035, 1, 1));
        assertThat(found.code()).isEqualTo("retention.grievance");
        assertThat(found.reason().rule()).isEqualTo("convention");
    }

    @Test
    void the_refusal_names_the_day_on_which_it_ends() {
        assertThat(new Retention(ENDED, true)
                        .purge(LocalDate.of(2030, 1, 1))
                        .reason()
                        .sentence())
                .contains("20 July 2025")
                .contains("20 July 2031");
    }
}
