/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.DECISIONS;
import static org.ectmanager.domain.decision.Cases.RECEIVED;
import static org.ectmanager.domain.decision.Cases.SIX;
import static org.ectmanager.domain.decision.Cases.obstacles;
import static org.ectmanager.domain.decision.Cases.sentences;
import static org.ectmanager.domain.decision.Cases.served;

import java.time.LocalDate;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R43 Completion")
class R43CompletionTest {

    /** As stated: 5.9 of 6.0 is not complete, 6.0 is. */
    @ParameterizedTest
    @CsvSource({"5.9,decision.not-completed", "5.99,decision.not-completed", "6.0,''"})
    void nobody_recommends_before_completion(Terms terms, String stops) {
        assertThat(obstacles(DECISIONS.toRecommend(served(terms), RECEIVED))).isEqualTo(stops);
    }

    /** As stated: 6.5 required by an extension of 0.5 (R32). */
    @ParameterizedTest
    @CsvSource({"6,decision.not-completed", "6.5,''"})
    void six_terms_do_not_complete_an_extended_induction(Terms terms, String stops) {
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of("0.5")));
        var before = new DecisionCase(longer, terms, RECEIVED, false, LocalDate.MAX, false, false, true);
        assertThat(obstacles(DECISIONS.toRecommend(before, RECEIVED))).isEqualTo(stops);
    }

    /** R25. */
    @ParameterizedTest
    @CsvSource({"0.9,decision.not-completed", "1,''"})
    void a_reduced_induction_is_complete_sooner(Terms terms, String stops) {
        var reduction = new Reduction(Terms.of(5), ReductionReason.PRIOR_EXPERIENCE, true);
        RequiredLength one = SIX.reducedBy(reduction, Cases.RULES).fold(length -> length, refused -> SIX);
        var before = new DecisionCase(one, terms, RECEIVED, false, LocalDate.MAX, false, false, true);
        assertThat(obstacles(DECISIONS.toRecommend(before, RECEIVED))).isEqualTo(stops);
    }

    /** R28, R30. */
    @Test
    void nobody_decides_while_days_of_absence_are_worked() {
        var until = LocalDate.of(2025, 9, 19);
        var before = new DecisionCase(SIX, Terms.of(6), until, false, RECEIVED, true, false, true);
        assertThat(obstacles(DECISIONS.toDecide(before, RECEIVED))).isEqualTo("decision.absence-to-work");
        assertThat(sentences(DECISIONS.toRecommend(before, RECEIVED))).contains("19 September 2025");
    }

    @Test
    void figures_are_not_rounded_until_they_look_complete() {
        assertThat(sentences(DECISIONS.toRecommend(served(Terms.of("5.99")), RECEIVED)))
                .contains("5.99 of 6");
    }

    /** The clocks of R45 and R46 do not run out before induction is complete. */
    @Test
    void a_recommendation_before_completion_counts_from_completion() {
        var complete = LocalDate.of(2025, 7, 18);
        var before = new DecisionCase(SIX, Terms.of("5.8"), complete, false, RECEIVED, false, false, true);

        assertThat(before.recommendationCounts()).isEqualTo(complete);
        assertThat(obstacles(DECISIONS.toDecide(before, RECEIVED)))
                .isEqualTo("decision.not-completed decision.not-heard");
        assertThat(sentences(DECISIONS.toDecide(before, RECEIVED)))
                .contains("Wait until 18 July 2025")
                .contains("It counts as received on 18 July 2025")
                .contains("The last of them is 14 August 2025");
    }

    /** R26. */
    @Test
    void only_an_end_brought_forward_makes_an_early_recommendation_count_at_once() {
        var before =
                new DecisionCase(SIX, Terms.of("3.6"), LocalDate.of(2026, 7, 17), true, RECEIVED, true, false, true);
        assertThat(before.recommendationCounts()).isEqualTo(RECEIVED);
        assertThat(obstacles(DECISIONS.toRecommend(before, RECEIVED))).isEmpty();
        assertThat(sentences(DECISIONS.toRecommend(before, RECEIVED))).contains("brought forward");
    }

    /** R29. */
    @Test
    void an_open_choice_about_leave_holds_everything_up() {
        var before = new DecisionCase(SIX, Terms.of(6), RECEIVED, false, RECEIVED, true, true, true);
        assertThat(obstacles(DECISIONS.toDecide(before, RECEIVED))).isEqualTo("decision.leave-choice");
    }

    @Test
    void somebody_whose_contract_ends_before_is_told_to_wait_without_a_date() {
        var open = new DecisionCase(SIX, Terms.of(4), LocalDate.MAX, false, LocalDate.MAX, false, false, true);
        assertThat(open.isCompleteLaterThan(RECEIVED)).isFalse();
        assertThat(sentences(DECISIONS.toRecommend(open, RECEIVED))).contains("Wait until all of them are.");
    }
}
