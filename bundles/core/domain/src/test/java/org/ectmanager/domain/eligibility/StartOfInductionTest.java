/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one list of checks to which appropriate bodies add theirs. Each rule has a test class of its own beside this. */
class StartOfInductionTest {

    @Test
    void an_application_with_nothing_wrong_may_be_authorised() {
        assertThat(good().remarks()).isEmpty();
        assertThat(good().opinion().mayBeAuthorised()).isTrue();
    }

    @Test
    void every_finding_names_its_rule_and_has_a_code_of_its_own() {
        var findings = everythingKnown().opinion().findings();
        assertThat(findings).extracting(Finding::code).doesNotHaveDuplicates();
        assertThat(findings)
                .extracting(Finding::reason)
                .extracting(Reason::rule)
                .allMatch(rule -> rule.matches("R\\d+"));
    }

    @Test
    void every_rule_is_asked_where_everything_is_known() {
        assertThat(StatutoryStartRules.all())
                .filteredOn(rule -> !rule.applies(everythingKnown().application()))
                .as("all but the two about qualifying long ago and the one about supply that is too short")
                .hasSize(3);
    }

    @Test
    void a_rule_about_something_unknown_is_not_asked() {
        StartRule rule = StartRule.about(Supporters.class, (application, supporters) -> supporters.check());
        assertThat(rule.applies(good().application())).isFalse();
        assertThatThrownBy(() -> rule.check(good().application())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_is_said_once() {
        var twice = good().knowing(new WelshSetting(), new WelshSetting());
        assertThatThrownBy(twice::application).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_appropriate_body_adds_its_own_rules() {
        StartRule fee = application ->
                Finding.refused("north.fee", Reason.of("north-fee", "", "Accept the fee before you register."));
        var opinion = StartOpinion.on(good().application(), List.of(fee));
        assertThat(opinion.obstacles()).extracting(Finding::code).containsExactly("north.fee");
        assertThat(opinion.obstacles().get(0).asRefusal("fee").sentence()).startsWith("Accept");
    }

    /** Half of R20 that is looked at when a post is registered. */
    @ParameterizedTest
    @CsvSource({
        "1,5,''",
        "0.6,3,''",
        "0.33,1.67,''",
        "0.6,5,post.part-days",
        "0.1,0.5,''",
        "0.09,0.5,post.pattern-tiny",
        "1,2,post.pattern-impossible",
        "0.6,2.5,post.pattern-impossible",
    })
    void full_time_equivalent_and_days_a_week_fit_each_other(String fte, String days, String remark) {
        assertThat(good().working(Applications.pattern(fte, days)).remark()).isEqualTo(remark);
    }

    private static Applications everythingKnown() {
        return good().knowing(
                        new AgreedStart(true, true, LocalDate.of(2025, 9, 1)),
                        new AgreedCharge(BigDecimal.ONE, BigDecimal.ONE, LocalDate.of(2025, 8, 1)),
                        new CollegePost(LocalDate.MAX, BigDecimal.ZERO),
                        new ExemptionEvidence.LearningAndSkills(false),
                        new NurseryPost(true, true),
                        new OverseasStanding(true, true),
                        new ShortRest(LocalDate.of(2025, 12, 19)),
                        new Supporters(true, true),
                        new SuitablePost.ByHead(SuitablePost.everything()),
                        new SuitablePost.ByBody(SuitablePost.everything()),
                        new SupplyPost(
                                LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19), true),
                        new Timetable(new BigDecimal("22.5"), new BigDecimal("20"), 1),
                        new WelshInduction(WelshInduction.Outcome.NOT_FINISHED, Terms.ONE, Terms.NONE),
                        new WelshSetting());
    }
}
