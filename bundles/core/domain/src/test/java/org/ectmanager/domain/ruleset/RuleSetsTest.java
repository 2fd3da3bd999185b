/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

    @ParameterizedTest
    @CsvSource({"2021-08-31,3", "2021-09-01,6", "2026-01-01,6"})
    void six_terms_are_the_standard_since_september_2021(LocalDate day, long terms) {
        assertThat(RuleSets.on(day).length().standard()).isEqualTo(Terms.of(terms));
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31,true", "2023-09-01,false"})
    void local_authorities_take_nobody_on_since_september_2023(LocalDate day, boolean may) {
        assertThat(RuleSets.on(day).starting().localAuthoritiesTakeOn()).isEqualTo(may);
    }

    @Test
    void there_is_nothing_before_the_regulations() {
        assertThatThrownBy(() -> RuleSets.on(LocalDate.of(2012, 8, 31))).isInstanceOf(IllegalArgumentException.class);
    }
}
