/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.terms;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review in each term without a formal assessment. SG is statutory guidance, the rest is derived. */
@DisplayName("R34 Progress review points")
class R34ReviewPointsTest {

    /** SG 2.48. Reviews in all the other calendar terms. */
    @ParameterizedTest(name = "{0}: assessments in terms {1} and {2}")
    @CsvSource({"1.0, 3, 6", "0.5, 6, 12", "0.6, 5, 10", "0.2, 15, 30"})
    void there_is_a_review_in_each_term_without_an_assessment(String fte, int first, int last) {
        var answer = Worked.partTime(fte).answer();
        var others = IntStream.rangeClosed(1, last)
                .filter(term -> term != first && term != last)
                .boxed()
                .toList();

        assertThat(terms(answer, "progress-review")).isEqualTo(others);
        assertThat(terms(answer, "formal-assessment")).containsExactly(first);
        assertThat(terms(answer, "final-assessment")).containsExactly(last);
    }
}
