/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExampleDaysTest {

    @Test
    void examples_lie_around_today() {
        var days = new ExampleDays(LocalDate.of(2028, 11, 23));

        assertThat(days.past()).isEqualTo("9 11 2028");
        assertThat(days.lately()).isEqualTo("16 11 2028");
        assertThat(days.lastYear()).isEqualTo("27 3 2027");
        assertThat(days.soon()).isEqualTo("7 12 2028");
        assertThat(days.yearStart()).isEqualTo("1 9 2028");
        assertThat(days.spring()).isEqualTo("1 4 2029");
        assertThat(days.yearEnd()).isEqualTo("31 8 2029");
    }

    @Test
    void a_contract_ends_with_a_school_year_that_has_a_term_left() {
        assertThat(new ExampleDays(LocalDate.of(2027, 4, 30)).yearEnd()).isEqualTo("31 8 2027");
        assertThat(new ExampleDays(LocalDate.of(2027, 5, 31)).yearEnd()).isEqualTo("31 8 2028");
        assertThat(new ExampleDays(LocalDate.of(2027, 5, 31)).yearStart()).isEqualTo("1 9 2026");
    }
}
