/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stated figures of R25, R34, R35 and R39, asked of the oracle. SG is statutory guidance, the rest is derived. */
class ReportTablesTest {

    private static final Policy SAME_TERM = new Policy(false, true, false, 21, 14, List.of());

    /** R34, SG 2.48; R37, SG 2.55. Reviews in all the other calendar terms. */
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

    /** R35 b, SG 2.49, in both readings. */
    @Test
    void a_part_timers_review_near_an_assessment_falls_away() {
        var literal = Worked.partTime("0.8").answer();
        var sameTerm = Worked.partTime("0.8").policy(SAME_TERM).answer();

        assertThat(terms(literal, "progress-review")).containsExactly(1, 2, 5, 6);
        assertThat(terms(sameTerm, "progress-review")).containsExactly(1, 2, 3, 5, 6, 7);
    }

    /** R35 a, SG 2.49. */
    @Test
    void whoever_joins_half_way_has_a_first_review_by_half_way_through_the_next_term() {
        var first = Worked.from("2025-11-03")
                .open("A", "2025-11-03", "1.0")
                .answer()
                .points()
                .get(0);

        assertThat(first.kind()).isEqualTo("progress-review");
        assertThat(first.from()).isEqualTo("2025-11-03");
        assertThat(first.to()).isEqualTo("2026-02-13");
    }

    /** R25, SG 3.4. */
    @Test
    void reduced_to_one_term_only_the_final_assessment_is_due() {
        assertThat(shape(Worked.fullTime().less("5").answer())).isEqualTo("final");
    }

    /** R25, the default where the body does not say otherwise. */
    @Test
    void reduced_to_three_terms_there_are_reviews_and_a_final_assessment() {
        assertThat(shape(Worked.fullTime().less("3").answer())).isEqualTo("progress progress final");
    }

    /** R39, SG 2.62. */
    @ParameterizedTest(name = "leaves on {0}: {1}")
    @CsvSource({
        "2025-12-19, interim",
        "2026-07-20, progress progress formal",
        "2025-10-24, ''",
        "2027-06-11, progress progress formal progress progress interim",
    })
    void a_leaver_has_an_interim_assessment(String leaves, String shape) {
        var answer =
                Worked.from("2025-09-01").post("A", "2025-09-01", leaves, "1.0").answer();

        assertThat(shape(answer)).isEqualTo(shape);
        assertThat(answer.completesOn()).isEqualTo("never");
        assertThat(answer.warnings()).contains("R23");
    }

    /** The example of the web service. */
    @Test
    void the_example_of_the_issue_has_the_figures_it_states() {
        var answer = Worked.fullTime()
                .sick("2026-01-12", "5")
                .asOf(LocalDate.of(2026, 2, 13))
                .answer();

        assertThat(Worked.rounded(answer.served(), 4)).isEqualTo("1.5455");
        assertThat(Worked.rounded(answer.remaining(), 4)).isEqualTo("4.4545");
        assertThat(answer.parts())
                .startsWith(new Answer.Part(1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 20), true, 10, 0));
        assertThat(answer.points())
                .startsWith(new Answer.Point(
                        "progress-review",
                        "autumn 2025",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 19),
                        LocalDate.of(2025, 11, 14),
                        LocalDate.of(2025, 12, 5)));
        assertThat(answer.completesOn()).isEqualTo(over("6").toString());
    }

    private static List<Integer> terms(Answer answer, String kind) {
        return answer.points().stream()
                .filter(point -> point.kind().equals(kind))
                .map(point -> Worked.termOf(point.to()))
                .toList();
    }

    private static String shape(Answer answer) {
        return answer.points().stream().map(point -> point.kind().split("-")[0]).collect(joining(" "));
    }
}
