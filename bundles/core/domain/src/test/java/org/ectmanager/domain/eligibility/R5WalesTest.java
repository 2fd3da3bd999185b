/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import org.ectmanager.domain.eligibility.WelshInduction.Outcome;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5 Wales, Scotland, Northern Ireland")
class R5WalesTest {

    @ParameterizedTest
    @CsvSource({"PASSED,start.exempt", "FAILED,start.failed-in-wales", "NOT_FINISHED,''"})
    void the_national_record_says_how_induction_in_wales_ended(Outcome outcome, String remark) {
        assertThat(good().with(record("2025-07-10", outcome.status())).remark()).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({"PASSED,wales.passed", "FAILED,wales.failed", "NOT_FINISHED,wales.served"})
    void a_pass_in_wales_counts_a_fail_bars_and_a_part_may_shorten_it(Outcome outcome, String code) {
        assertThat(good().knowing(welsh(outcome)).remark()).isEqualTo(code);
    }

    /** R27. */
    @Test
    void the_part_served_in_wales_is_what_may_be_taken_off() {
        var rules = RuleSets.on(LocalDate.of(2025, 9, 1));
        var reduction = welsh(Outcome.NOT_FINISHED).possibleReduction(true).orElseThrow();
        var length = RequiredLength.standard(rules).reducedBy(reduction, rules);
        String left = length.fold(reduced -> reduced.terms().toString(), refused -> "refused");
        assertThat(left).isEqualTo("4.5");
    }

    @Test
    void nothing_is_taken_off_after_an_outcome_or_for_nothing_served() {
        assertThat(welsh(Outcome.PASSED).possibleReduction(true)).isEmpty();
        assertThat(new WelshInduction(Outcome.NOT_FINISHED, Terms.NONE, Terms.NONE).possibleReduction(true))
                .isEmpty();
    }

    @Test
    void an_extension_decided_in_wales_is_one_in_england() {
        var six = RequiredLength.standard(RuleSets.on(LocalDate.of(2025, 9, 1)));
        var extended = new WelshInduction(Outcome.NOT_FINISHED, Terms.of(2), Terms.of(1));
        assertThat(six.extendedBy(extended.extension().orElseThrow()).terms()).isEqualTo(Terms.of(7));
        assertThat(welsh(Outcome.NOT_FINISHED).extension()).isEmpty();
    }

    @Test
    void a_school_in_wales_is_a_warning_that_names_who_hears_appeals_there() {
        var application = good().knowing(new WelshSetting());
        assertThat(application.remarks()).containsExactly("post.in-wales");
        assertThat(application.opinion().warnings().get(0).reason().sentence()).contains("Education Workforce Council");
    }

    @Test
    void what_was_served_and_extended_there_is_said_with_who_decides() {
        var served = sentence(new WelshInduction(Outcome.NOT_FINISHED, Terms.of("1.5"), Terms.NONE));
        assertThat(served)
                .isEqualTo("1.5 terms of induction were served in Wales. The appropriate body decides on evidence"
                        + " whether they shorten induction here.");
        assertThat(sentence(new WelshInduction(Outcome.NOT_FINISHED, Terms.of("1.5"), Terms.of(1))))
                .isEqualTo(served + " It was extended there by " + Terms.of(1).inWords()
                        + ", which is an extension here too.");
    }

    private static String sentence(WelshInduction induction) {
        return induction.check().reason().sentence();
    }

    private static WelshInduction welsh(Outcome outcome) {
        return new WelshInduction(outcome, Terms.of("1.5"), Terms.NONE);
    }
}
