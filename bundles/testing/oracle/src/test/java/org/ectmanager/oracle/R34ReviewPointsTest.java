/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.terms;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    /** Derived: autumn 2027 is a term without a formal assessment, and the assessment of the extension is in spring. */
    @Test
    void an_extension_of_a_term_and_a_half_has_a_review_in_its_first_term_and_its_assessment_at_the_end() {
        var answer = Worked.fullTime().more("1.5").answer();

        assertThat(terms(answer, "progress-review")).containsExactly(1, 2, 4, 5, 7);
        assertThat(terms(answer, "final-assessment")).containsExactly(6, 8);
        assertThat(last(answer, "progress-review").to()).isEqualTo(Worked.over("7"));
        assertThat(last(answer, "final-assessment").from()).isAfter(Worked.over("7"));
        assertThat(last(answer, "final-assessment").to()).isEqualTo(Worked.over("15/2"));
    }

    /** Derived: the assessment is in the only term there is. */
    @Test
    void an_extension_within_one_term_has_no_review() {
        var answer = Worked.fullTime().more("0.5").answer();

        assertThat(terms(answer, "progress-review")).containsExactly(1, 2, 4, 5);
        assertThat(terms(answer, "final-assessment")).containsExactly(6, 7);
    }

    /** Derived: three calendar terms at 0.5, the last of which has the assessment. */
    @Test
    void a_half_timer_s_extension_has_a_review_in_every_calendar_term_but_the_last() {
        var answer = Worked.partTime("0.5").more("1.5").answer();

        assertThat(terms(answer, "progress-review")).endsWith(11, 13, 14);
        assertThat(terms(answer, "final-assessment")).containsExactly(12, 15);
    }

    /** R35 b: 0.75 of a term lies between, so the literal reading of SG 2.49 leaves the assessment alone. */
    @Test
    void a_part_timer_s_review_in_an_extension_falls_away_beside_its_assessment() {
        var answer = Worked.partTime("0.8").more("0.8").answer();

        assertThat(terms(answer, "final-assessment")).containsExactly(8, 9);
        assertThat(terms(answer, "progress-review")).containsExactly(1, 2, 5, 6);
    }

    /** Derived: part one ends in autumn 2026, so summer 2026 has a review. */
    @Test
    void the_term_in_which_a_part_would_have_ended_has_a_review_when_absence_moves_its_assessment() {
        var answer = Worked.fullTime().sick("2025-11-03", "35").answer();

        assertThat(terms(answer, "progress-review")).containsExactly(1, 2, 3, 5, 6);
        assertThat(terms(answer, "formal-assessment")).containsExactly(4);
        assertThat(terms(answer, "final-assessment")).containsExactly(7);
    }

    private static Answer.Point last(Answer answer, String kind) {
        return answer.points().stream()
                .filter(point -> point.kind().equals(kind))
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
