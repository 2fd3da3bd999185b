/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R61 Observations")
class R61ObservationsTest {

    /** Hub practice: one hub each half-term throughout, another each term in the second year. */
    @ParameterizedTest
    @CsvSource({"1,6,6", "2,6,3"})
    void how_often_is_the_bodys_recommendation(int part, int throughout, int fewer) {
        assertThat(Observations.EACH_HALF_TERM.recommended(part, 3)).isEqualTo(throughout);
        assertThat(Observations.FEWER_IN_PART_TWO.recommended(part, 3)).isEqualTo(fewer);
    }

    @Test
    void no_number_is_said_to_be_the_laws() {
        assertThat(Observations.FEWER_IN_PART_TWO.because(2).sentence())
                .contains("gives no number")
                .contains("recommends 1 in each term of part 2");
    }

    @Test
    void a_body_may_recommend_any_number_but_a_negative_one() {
        assertThat(new Observations(0, 0).recommended(1, 3)).isZero();
        assertThatThrownBy(() -> new Observations(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Observations(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Observations.EACH_HALF_TERM.recommended(3, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Observations.EACH_HALF_TERM.recommended(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
