/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SG 2.30. Whoever started before 1 September 2021 is in R59LegacyCohortTest. */
@DisplayName("R19 Standard length")
class R19StandardLengthTest {

    @ParameterizedTest(name = "started on {0}")
    @CsvSource({"2021-08-31,3.0", "2021-09-01,6.0", "2025-09-01,6.0"})
    void induction_lasts_six_terms_since_september_2021_and_three_before(LocalDate startsOn, String terms) {
        var length = RequiredLength.standard(RuleSets.on(startsOn));

        assertThat(length.terms()).hasToString(terms);
        assertThat(length.because())
                .singleElement()
                .extracting("rule", "guidance")
                .containsExactly("R19", "2.30");
    }

    @Test
    void each_of_its_two_parts_lasts_three() {
        var length = RuleSets.on(LocalDate.of(2025, 9, 1)).length();

        assertThat(length.part().plus(length.part())).isEqualTo(length.standard());
    }
}
