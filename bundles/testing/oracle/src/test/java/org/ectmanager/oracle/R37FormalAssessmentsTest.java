/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ectmanager.oracle.Worked.over;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When they fall. SG is statutory guidance, the rest is derived. */
@DisplayName("R37 Formal assessments")
class R37FormalAssessmentsTest {

    /** SG 2.55 for full time, derived for every other share of it. */
    @ParameterizedTest(name = "{0}: after {1} and {2} calendar terms")
    @CsvSource({"1.0, 3, 6", "0.8, 15/4, 15/2", "0.6, 5, 10", "0.5, 6, 12"})
    void there_are_two_at_the_end_of_three_and_of_six_terms(String fte, String first, String last) {
        assertThat(Worked.partTime(fte).answer().points())
                .filteredOn(point -> !point.kind().equals("progress-review"))
                .extracting(Answer.Point::kind, Answer.Point::to)
                .containsExactly(tuple("formal-assessment", over(first)), tuple("final-assessment", over(last)));
    }
}
