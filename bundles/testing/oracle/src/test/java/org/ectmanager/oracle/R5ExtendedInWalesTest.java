/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.parsed;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An extension decided in Wales is one here (guidance 3.11). Derived. */
@DisplayName("R5 Wales, Scotland, Northern Ireland")
class R5ExtendedInWalesTest {

    @Test
    void it_adds_to_what_is_required_and_is_assessed_with_the_rest() {
        var answer = Worked.fullTime().inWales("1").answer();

        assertThat(answer.required()).isEqualTo(parsed("7"));
        assertThat(Worked.terms(answer, "formal-assessment")).containsExactly(3);
        assertThat(Worked.terms(answer, "final-assessment")).containsExactly(7);
    }

    @Test
    void what_was_served_there_is_taken_off_beside_it() {
        var answer = Worked.fullTime().inWales("1").less("3").answer();

        assertThat(answer.required()).isEqualTo(parsed("4"));
        assertThat(Worked.terms(answer, "final-assessment")).containsExactly(4);
    }

    @Test
    void what_is_decided_here_at_the_end_comes_after_it() {
        var answer = Worked.fullTime().inWales("1").more("1").answer();

        assertThat(answer.required()).isEqualTo(parsed("8"));
        assertThat(Worked.terms(answer, "final-assessment")).isEqualTo(List.of(7, 8));
    }
}
