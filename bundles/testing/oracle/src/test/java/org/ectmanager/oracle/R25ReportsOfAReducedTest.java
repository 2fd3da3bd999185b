/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.shape;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which reports a reduced induction has. SG is statutory guidance, the rest is derived. */
@DisplayName("R25 Reduction for prior experience")
class R25ReportsOfAReducedTest {

    /** SG 3.4. */
    @Test
    void reduced_to_one_term_only_the_final_assessment_is_due() {
        assertThat(shape(Worked.fullTime().less("5").answer())).isEqualTo("final");
    }

    /** The default where the body does not say otherwise. */
    @Test
    void reduced_to_three_terms_there_are_reviews_and_a_final_assessment() {
        assertThat(shape(Worked.fullTime().less("3").answer())).isEqualTo("progress progress final");
    }
}
