/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.oracle.Answer.Point;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A policy of the appropriate body, above what R34 and SG 2.48 ask; all derived. */
@DisplayName("Six reports a year (R34)")
class SixReportsAYearTest {

    private static final Policy SIX = new Policy(false, false, false, true, 21, 14, List.of());

    @Test
    void five_reviews_and_an_assessment_make_a_year() {
        var answer = Worked.fullTime().policy(SIX).answer();

        assertThat(Worked.shape(answer))
                .isEqualTo("progress progress progress progress progress formal "
                        + "progress progress progress progress progress final");
    }

    @Test
    void they_end_at_half_term_and_with_the_term() {
        var points = Worked.fullTime().policy(SIX).answer().points();

        assertThat(points.subList(0, 3))
                .extracting(point -> point.from() + " to " + point.to() + " " + point.term())
                .containsExactly(
                        "2025-09-01 to 2025-10-24 autumn 2025, first half",
                        "2025-11-03 to 2025-12-19 autumn 2025, second half",
                        "2026-01-05 to 2026-02-13 spring 2026, first half");
    }

    @Test
    void whoever_joins_when_a_half_is_more_than_half_over_has_the_first_review_at_the_end_of_the_next() {
        var answer = Worked.from("2025-12-01")
                .open("A", "2025-12-01", "1.0")
                .policy(SIX)
                .answer();

        assertThat(first(answer).to()).isEqualTo(LocalDate.of(2026, 2, 13));
    }

    @Test
    void whoever_joins_early_in_the_second_half_of_a_term_has_a_review_at_its_end() {
        var answer = Worked.from("2025-11-03")
                .open("A", "2025-11-03", "1.0")
                .policy(SIX)
                .answer();

        assertThat(first(answer).to()).isEqualTo(LocalDate.of(2025, 12, 19));
    }

    /** Assessments at the ends of terms 6 and 12. */
    @Test
    void a_part_timers_reviews_fall_away_only_beside_an_assessment() {
        var points = Worked.partTime("0.5").policy(SIX).answer().points();

        assertThat(points).hasSize(24);
        assertThat(points.get(11).kind()).isEqualTo("formal-assessment");
        assertThat(points.get(23).kind()).isEqualTo("final-assessment");
    }

    /** At 0.8 the first assessment falls three quarters into term 4: its half's review and those nearer than a half. */
    @Test
    void a_review_less_than_a_half_from_a_part_timers_assessment_falls_away_by_the_literal_reading() {
        var literal = Worked.partTime("0.8").policy(SIX).answer();
        var sameTerm = Worked.partTime("0.8")
                .policy(new Policy(false, true, false, true, 21, 14, List.of()))
                .answer();

        assertThat(reviewsIn(literal, "autumn 2026")).isZero();
        assertThat(reviewsIn(sameTerm, "autumn 2026")).isEqualTo(1);
    }

    @Test
    void a_fixed_date_is_for_the_half_in_which_it_lies() {
        var december = new History.Fixed("progress-review", LocalDate.of(2025, 11, 24), LocalDate.of(2025, 12, 8));
        var policy = new Policy(false, false, false, true, 21, 14, List.of(december));

        var points = Worked.fullTime().policy(policy).answer().points();

        assertThat(points.subList(0, 2))
                .extracting(Point::dueOn)
                .containsExactly(LocalDate.of(2025, 10, 10), LocalDate.of(2025, 12, 8));
    }

    private static Point first(Answer answer) {
        return answer.points().get(0);
    }

    private static long reviewsIn(Answer answer, String term) {
        return answer.points().stream()
                .filter(point -> point.kind().equals("progress-review"))
                .filter(point -> point.term().startsWith(term))
                .count();
    }
}
