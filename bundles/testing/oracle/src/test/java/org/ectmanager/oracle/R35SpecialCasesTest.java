/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ectmanager.oracle.Worked.terms;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Joining half-way, and a review beside an assessment. SG is statutory guidance, the rest is derived. */
@DisplayName("R35 Special cases of review points")
class R35SpecialCasesTest {

    private static final DateRange SPRING = new DateRange(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27));
    private static final Policy SAME_TERM = new Policy(false, true, false, false, 21, 14, List.of());

    /** SG 2.49; b, in both readings, derived. */
    @Test
    void a_part_timers_review_near_an_assessment_falls_away() {
        var literal = Worked.partTime("0.8").answer();
        var sameTerm = Worked.partTime("0.8").policy(SAME_TERM).answer();

        assertThat(terms(literal, "progress-review")).containsExactly(1, 2, 5, 6);
        assertThat(terms(sameTerm, "progress-review")).containsExactly(1, 2, 3, 5, 6, 7);
    }

    /** SG 2.49; a, derived. */
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

    /** SG 2.56; c, derived. */
    @Test
    void a_report_on_an_absent_teacher_waits_for_the_day_that_was_agreed_for_the_return() {
        var review = planned(ReportKind.PROGRESS_REVIEW).agreed(LocalDate.of(2026, 5, 1));

        assertThat(review.due()).isEqualTo("2026-05-01");
        assertThat(review.opens()).isEqualTo("2026-04-10");
        assertThat(review.period()).isEqualTo(SPRING);
        assertThat(review.because()).extracting(Reason::rule, Reason::guidance).containsExactly(tuple("R35", "2.56"));
        assertThat(planned(ReportKind.FORMAL_ASSESSMENT)
                        .agreed(LocalDate.of(2026, 5, 1))
                        .because())
                .extracting(Reason::rule)
                .containsExactly("R37");
    }

    private static PlannedReport planned(ReportKind kind) {
        var due = LocalDate.of(2026, 3, 13);
        return new PlannedReport(kind, 1, false, SPRING, due.minusDays(21), due, "spring 2026", List.of(), false);
    }
}
