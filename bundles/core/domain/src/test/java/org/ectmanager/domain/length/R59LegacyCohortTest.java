/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R59 Legacy cohort")
class R59LegacyCohortTest {

    private static final LocalDate STARTED = LocalDate.of(2020, 9, 1);

    /** As stated. */
    @Test
    void three_terms_served_by_july_2023_complete_induction() {
        var required = EarlyStarter.required(STARTED, Terms.of(3));
        assertThat(required.isCompletedBy(Terms.of(3))).isTrue();
        assertThat(required.because()).extracting("rule").containsExactly("R59");
    }

    /** As stated. */
    @Test
    void whoever_had_served_two_by_september_2023_has_four_of_six_left_and_does_not_start_anew() {
        var required = EarlyStarter.required(STARTED, Terms.of(2));
        assertThat(required.terms()).isEqualTo(Terms.of(6));
        assertThat(required.remaining(Terms.of(2))).isEqualTo(Terms.of(4));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31,3,3.0", "2021-09-01,3,6.0", "2021-08-31,2.9,6.0"})
    void only_a_start_before_september_2021_is_early(LocalDate start, Terms servedByThen, String required) {
        assertThat(EarlyStarter.required(start, servedByThen).terms()).hasToString(required);
    }

    @Test
    void whoever_was_extended_past_the_transition_serves_only_the_extension() {
        var required = EarlyStarter.required(STARTED, Terms.of(3)).extendedBy(new AgreedExtension(Terms.of(1)));
        assertThat(required.terms()).isEqualTo(Terms.of(4));
        assertThat(required.remaining(Terms.of(3))).isEqualTo(Terms.of(1));
    }
}
