/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.length.ReductionReason.PART_TIME_TWO_YEARS;
import static org.ectmanager.domain.length.ReductionReason.PRIOR_EXPERIENCE;
import static org.ectmanager.domain.length.ReductionReason.WELSH_INDUCTION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.ReductionCase.Service;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SG 2.38, 3.2 to 3.5: R25, R26 and R27 as an appropriate body applies them. */
@DisplayName("R25 What an appropriate body asks before it reduces")
class R25ReductionCaseTest {

    private final RuleSet rules = RuleSets.on(LocalDate.of(2025, 9, 1));
    private final RequiredLength six = RequiredLength.standard(rules);
    private final ReductionCase begun = on(six, new Service(Terms.ONE, Terms.ONE, false));

    @ParameterizedTest
    @EnumSource(
            value = ReductionReason.class,
            names = {"PRIOR_EXPERIENCE", "WELSH_INDUCTION"})
    void what_is_agreed_and_advised_stands_under_its_own_rule(ReductionReason reason) {
        var findings = begun.toReduce(new Reduction(Terms.of(2), reason, true), true, rules);

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("reduction.left", "reduction.advised", "reduction.agreed");
        assertThat(findings)
                .extracting(Finding::reason)
                .extracting(Reason::rule)
                .containsOnly(reason.rule());
    }

    /** Derived: 6 less 5 is one term; 5.1 leaves less. */
    @ParameterizedTest
    @CsvSource({"5,''", "5.1,reduction.too-much", "7,reduction.too-much"})
    void one_term_is_always_served(String terms, String code) {
        assertThat(stops(begun.toReduce(reduction(terms), true, rules))).isEqualTo(code);
    }

    @Test
    void neither_without_the_teacher_nor_without_the_head() {
        var refused = new Reduction(Terms.ONE, PRIOR_EXPERIENCE, false);

        assertThat(begun.toReduce(refused, false, rules))
                .filteredOn(Finding::stops)
                .extracting(Finding::code)
                .containsExactly("reduction.advice", "reduction.consent");
    }

    /** SG 3.4. */
    @Test
    void reduced_to_one_term_the_final_assessment_alone_is_due_and_that_is_said() {
        assertThat(codes(begun.toReduce(reduction("5"), true, rules))).contains("reduction.final-only");
        assertThat(codes(begun.toReduce(reduction("4"), true, rules))).doesNotContain("reduction.final-only");
    }

    @ParameterizedTest
    @CsvSource({"2,true", "3,true", "1.9,false"})
    void who_has_served_what_is_left_is_complete_at_once_and_somebody_has_to_know(String terms, boolean warned) {
        var four = on(six, new Service(Terms.of(4), Terms.of(4), false));

        var findings = four.toReduce(reduction(terms), true, rules);

        assertThat(stops(findings)).isEmpty();
        assertThat(codes(findings).contains("reduction.served")).isEqualTo(warned);
    }

    /** Derived, R26: 0.6 for six calendar terms may end now, after five not yet, full-timers never. */
    @ParameterizedTest
    @CsvSource({
        "6,3.6,true,2.4,''",
        "6,3.6,true,2,''",
        "6,3.6,true,2.5,reduction.before-today",
        "5,3,true,3,bring-forward.too-early",
        "6,6,true,1,bring-forward.full-time",
        "7,6,false,1,bring-forward.full-time"
    })
    void a_part_timer_ends_early_today_or_later(
            Terms lasted, Terms served, boolean partTime, String terms, String code) {
        var file = on(six, new Service(served, lasted, partTime));
        var reduction = new Reduction(Terms.of(terms), PART_TIME_TWO_YEARS, true);

        assertThat(stops(file.toReduce(reduction, true, rules)).split(" ")[0]).isEqualTo(code);
    }

    @Test
    void after_an_extension_was_decided_the_length_before_it_stands() {
        var extended = on(six.extendedBy(new AgreedExtension(Terms.ONE)), begun.served());

        assertThat(stops(extended.toReduce(reduction("1"), true, rules))).isEqualTo("reduction.extended");
        assertThat(codes(extended.toWithdraw(PRIOR_EXPERIENCE))).containsExactly("reduction.extended");
    }

    @Test
    void a_reduction_is_taken_back_until_the_final_assessment_is_shared() {
        assertThat(begun.toWithdraw(WELSH_INDUCTION))
                .singleElement()
                .returns("reduction.full", Finding::code)
                .returns(false, Finding::stops);
        assertThat(new ReductionCase(six, begun.served(), true).toWithdraw(PRIOR_EXPERIENCE))
                .singleElement()
                .returns("reduction.final-shared", Finding::code)
                .returns(true, Finding::stops);
    }

    private static ReductionCase on(RequiredLength length, Service served) {
        return new ReductionCase(length, served, false);
    }

    private static Reduction reduction(String terms) {
        return new Reduction(Terms.of(terms), PRIOR_EXPERIENCE, true);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static String stops(List<Finding> findings) {
        return String.join(
                " ",
                codes(Stream.of(findings)
                        .flatMap(List::stream)
                        .filter(Finding::stops)
                        .toList()));
    }
}
