/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {

    private static final RuleSet RULES = RuleSets.on(LocalDate.of(2025, 9, 1));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);
    private static final LocalDate RECEIVED = LocalDate.of(2025, 6, 30);
    private static final LocalDate COMPLETE = RECEIVED;

    private final StatutoryClocks clocks = new StatutoryClocks(WorkingDays.ofEnglandAndWales(), RULES);
    private final DecisionRules rules = new DecisionRules(clocks);

    /** R43. */
    @ParameterizedTest
    @CsvSource({"5.9,decision.not-completed", "5.99,decision.not-completed", "6.0,''"})
    void nobody_recommends_before_completion(Terms served, String stops) {
        var before = new DecisionCase(SIX, served, COMPLETE, false, LocalDate.MAX, false, false);
        assertThat(obstacles(rules.toRecommend(before, RECEIVED))).isEqualTo(stops);
    }

    @Test
    void six_terms_do_not_complete_an_extended_induction() {
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of("0.5")));
        var before = new DecisionCase(longer, Terms.of(6), COMPLETE, false, LocalDate.MAX, false, false);
        assertThat(obstacles(rules.toRecommend(before, RECEIVED))).isEqualTo("decision.not-completed");
    }

    /** R28, R30. */
    @Test
    void nobody_decides_while_days_of_absence_are_worked() {
        var until = LocalDate.of(2025, 9, 19);
        var before = new DecisionCase(SIX, Terms.of(6), until, false, RECEIVED, true, false);
        assertThat(obstacles(rules.toDecide(before, RECEIVED))).isEqualTo("decision.absence-to-work");
        assertThat(rules.toRecommend(before, RECEIVED).get(0).reason().sentence())
                .contains("19 September 2025");
    }

    @Test
    void figures_are_not_rounded_until_they_look_complete() {
        var before = new DecisionCase(SIX, Terms.of("5.99"), COMPLETE, false, LocalDate.MAX, false, false);
        assertThat(rules.toRecommend(before, RECEIVED).get(0).reason().sentence())
                .contains("5.99 of 6");
    }

    /** R43: the clocks of R45 and R46 do not run out before induction is complete. */
    @Test
    void a_recommendation_before_completion_counts_from_completion() {
        var complete = LocalDate.of(2025, 7, 18);
        var before = new DecisionCase(SIX, Terms.of("5.8"), complete, false, RECEIVED, false, false);

        assertThat(before.recommendationCounts()).isEqualTo(complete);
        assertThat(obstacles(rules.toDecide(before, RECEIVED))).isEqualTo("decision.not-completed decision.not-heard");
        assertThat(sentences(rules.toDecide(before, RECEIVED)))
                .contains("Wait until 18 July 2025")
                .contains("It counts as received on 18 July 2025")
                .contains("The last of them is 14 August 2025");
    }

    @Test
    void a_recommendation_of_an_end_brought_forward_counts_at_once() {
        var before = new DecisionCase(SIX, Terms.of("3.6"), LocalDate.of(2026, 7, 17), true, RECEIVED, true, false);
        assertThat(before.recommendationCounts()).isEqualTo(RECEIVED);
    }

    @Test
    void a_part_timers_end_may_be_brought_forward() {
        var before = new DecisionCase(SIX, Terms.of("3.6"), COMPLETE, true, LocalDate.MAX, false, false);
        assertThat(obstacles(rules.toRecommend(before, RECEIVED))).isEmpty();
    }

    @Test
    void an_open_choice_about_leave_holds_everything_up() {
        var before = new DecisionCase(SIX, Terms.of(6), COMPLETE, false, RECEIVED, true, true);
        assertThat(obstacles(rules.toDecide(before, RECEIVED))).isEqualTo("decision.leave-choice");
    }

    @Test
    void there_is_no_decision_without_a_recommendation() {
        var before = new DecisionCase(SIX, Terms.of(6), COMPLETE, false, LocalDate.MAX, false, false);
        assertThat(obstacles(rules.toDecide(before, RECEIVED)))
                .isEqualTo("decision.no-recommendation decision.not-heard");
    }

    /** R45 and R46: the window is open to the end of 11 July. */
    @ParameterizedTest
    @CsvSource({"2025-07-11,false,decision.not-heard", "2025-07-11,true,''", "2025-07-12,false,''"})
    void the_teacher_is_heard_before_a_decision(LocalDate today, boolean done, String stops) {
        var before = new DecisionCase(SIX, Terms.of(6), COMPLETE, false, RECEIVED, done, false);
        assertThat(obstacles(rules.toDecide(before, today))).isEqualTo(stops);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-25,0", "2025-07-26,1"})
    void a_late_decision_is_still_a_decision_but_warned_about(LocalDate today, long warnings) {
        var before = new DecisionCase(SIX, Terms.of(6), COMPLETE, false, RECEIVED, true, false);
        assertThat(rules.toDecide(before, today).stream().filter(Finding.Warning.class::isInstance))
                .hasSize((int) warnings);
    }

    /** R47. */
    @Test
    void a_pass_is_told_without_a_word_of_appeal() {
        var notices = Notice.of(new Decision.Pass(), true, clocks.notices(LocalDate.of(2025, 7, 25)));
        assertThat(notices)
                .extracting(Notice::recipient)
                .containsExactly(Recipient.EARLY_CAREER_TEACHER, Recipient.HEAD_TEACHER, Recipient.SECRETARY_OF_STATE);
        assertThat(notices).noneMatch(Notice::statesAppeal);
        assertThat(notices.get(0).by().lastDay()).isEqualTo("2025-07-29");
    }

    @Test
    void a_fail_states_the_right_of_appeal_its_address_and_its_time() {
        var notices = Notice.of(new Decision.Fail(), false, clocks.notices(LocalDate.of(2025, 7, 25)));
        assertThat(notices).hasSize(4).allMatch(Notice::statesAppeal);
        assertThat(notices).extracting(Notice::recipient).contains(Recipient.EMPLOYER);
    }

    @Test
    void an_extension_states_how_long_it_is() {
        var extend = new Decision.Extend(new AgreedExtension(Terms.of("1.5")));
        var notices = Notice.of(extend, true, clocks.notices(LocalDate.of(2025, 7, 25)));
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.mustState()).contains(Notice.Content.LENGTH_OF_EXTENSION);
            assertThat(notice.statesAppeal()).isTrue();
        });
    }

    private static String sentences(List<Finding> findings) {
        return String.join(
                " ", findings.stream().map(found -> found.reason().sentence()).toList());
    }

    private static String obstacles(List<Finding> findings) {
        return String.join(
                " ", findings.stream().filter(Finding::stops).map(Finding::code).toList());
    }
}
