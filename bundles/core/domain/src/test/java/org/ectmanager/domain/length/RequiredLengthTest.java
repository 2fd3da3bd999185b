/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLengthTest {

    private final RuleSet rules = RuleSets.on(LocalDate.of(2025, 9, 1));
    private final RequiredLength six = RequiredLength.standard(rules);

    @ParameterizedTest
    @CsvSource({"5.9,0,false", "6.0,0,true", "6.0,0.5,false", "6.5,0.5,true"})
    void it_is_complete_when_the_required_length_is_served(Terms served, Terms extension, boolean complete) {
        var length = extension.isNone() ? six : six.extendedBy(new AgreedExtension(extension));
        assertThat(length.isCompletedBy(served)).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01,3.0,3.0", "2020-09-01,2.0,6.0", "2021-08-31,2.9,6.0", "2021-09-01,3.0,6.0"})
    void whoever_began_before_september_2021_needed_three_terms_by_september_2023(
            LocalDate start, Terms servedByThen, String required) {
        assertThat(EarlyStarter.required(start, servedByThen).terms()).hasToString(required);
    }

    @Test
    void an_early_starter_who_missed_it_completes_the_remainder() {
        assertThat(EarlyStarter.required(LocalDate.of(2020, 9, 1), Terms.of(2)).remaining(Terms.of(2)))
                .isEqualTo(Terms.of(4));
    }

    @Test
    void every_change_of_the_length_is_explained() {
        RequiredLength reduced = six.reducedBy(reduction("1.5", true), rules).fold(done -> done, refused -> six);
        var changed = reduced.extendedBy(new AgreedExtension(Terms.of("0.5")));

        assertThat(changed.because()).extracting(Reason::rule).containsExactly("R19", "R25", "R32");
        assertThat(changed.because())
                .extracting(Reason::sentence)
                .contains("The appropriate body took off 1.5 terms, which leaves 4.5.");
    }

    @Test
    void what_wales_added_is_a_part_of_what_is_assessed_at_the_end() {
        var longer = six.extendedInWales(Terms.of("1.5"));

        assertThat(longer.beforeExtensions()).isEqualTo(Terms.of("7.5"));
        assertThat(longer.extensions()).isEmpty();
        assertThat(longer.longerBecause())
                .extracting(Reason::rule, Reason::guidance, Reason::sentence)
                .containsExactly(tuple(
                        "R5", "3.11", "Induction was extended by 1.5 terms in Wales. It is an extension here too."));
        assertThat(longer.shorterBecause()).isEmpty();
        assertThat(six.extendedInWales(Terms.NONE)).isSameAs(six);
        assertThat(six.longerBecause()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIOR_EXPERIENCE,prior-experience,3.2",
        "PART_TIME_TWO_YEARS,part-time-two-years,3.5",
        "WELSH_INDUCTION,welsh-induction,3.2"
    })
    void a_reason_for_a_reduction_has_its_name_in_web_services_and_its_paragraph(
            ReductionReason reason, String code, String paragraph) {
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.guidance()).isEqualTo(paragraph);
    }

    private static Reduction reduction(String terms, boolean consent) {
        return new Reduction(Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, consent);
    }
}
