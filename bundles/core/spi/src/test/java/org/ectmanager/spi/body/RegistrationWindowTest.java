/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationWindowTest {

    private static final RegistrationWindow FROM_JUNE =
            RegistrationWindow.standard().opening(MonthDay.of(6, 24)).opening(LocalDate.of(2027, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-06-24",
        "2026-08-25, 2026-06-24",
        "2027-01-05, 2026-06-24",
        "2027-07-31, 2026-06-24",
        "2027-08-01, 2027-06-30",
        "2028-09-01, 2028-06-24"
    })
    void starts_of_a_school_year_are_taken_from_a_day_of_the_year_in_which_it_begins(LocalDate start, LocalDate from) {
        assertThat(FROM_JUNE.opensFor(start)).contains(from);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-30",
        "2026-12-31, 2026-09-30",
        "2027-01-04, 2027-01-31",
        "2027-03-31, 2027-01-31",
        "2027-08-31, 2027-09-30"
    })
    void a_term_closes_in_the_year_of_the_start(LocalDate start, LocalDate until) {
        var window = RegistrationWindow.standard()
                .closing(StartTerm.AUTUMN, MonthDay.of(9, 30))
                .closing(StartTerm.SPRING, MonthDay.of(1, 31));

        assertThat(window.closesFor(start)).contains(until);
        assertThat(window.closesFor(LocalDate.of(2027, 4, 1))).isEmpty();
    }

    @Test
    void it_is_said_until_the_day_and_not_afterwards() {
        assertThat(FROM_JUNE.notBefore(LocalDate.of(2026, 6, 23))).contains(LocalDate.of(2026, 6, 24));
        assertThat(FROM_JUNE.notBefore(LocalDate.of(2026, 6, 24))).isEmpty();
        assertThat(FROM_JUNE.notBefore(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(RegistrationWindow.standard().notBefore(LocalDate.of(2026, 6, 23)))
                .isEmpty();
        assertThat(RegistrationWindow.standard().opensFor(LocalDate.of(2026, 9, 1)))
                .isEmpty();
    }

    @Test
    void days_that_cannot_be_meant_are_refused() {
        assertThatThrownBy(() -> FROM_JUNE.opening(MonthDay.of(9, 1))).hasMessageContaining("31 August");
        assertThatThrownBy(() -> FROM_JUNE.opening(LocalDate.of(2027, 6, 16))).hasMessageContaining("once a year");
    }
}
