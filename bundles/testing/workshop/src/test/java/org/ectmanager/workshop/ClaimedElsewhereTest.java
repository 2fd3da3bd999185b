/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.registration.ClaimForm;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.eligibility.Exemption;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3 and R5: an exemption that the school has evidence of, and induction begun in Wales. */
class ClaimedElsewhereTest extends AtTheRegistrationDesk {

    private Map<String, String> answers;

    @BeforeEach
    void ordinary_answers() {
        answers = desk.answers(school);
    }

    @Test
    void whoever_is_exempt_says_by_which_paragraph_and_with_what_evidence() {
        answers.put("served", "EXEMPT");
        assertThat(kept(Step.TEACHER, answers))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("exemption", "exemptionPaper");
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINED_IN_WALES,exemptionDay",
        "FOUR_COUNTRIES,exemptionDay",
        "SCOTLAND,exemptionDay",
        "OVERSEAS_EMPLOYMENT_ROUTE,exemptionNumber",
        "LEARNING_AND_SKILLS,exemptionHolds"
    })
    void each_paragraph_asks_for_what_decides_on_it(Exemption exemption, String field) {
        exempt(exemption);

        assertThat(kept(Step.TEACHER, answers)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.sentence()).contains(exemption.evidence());
        });
    }

    @Test
    void every_exemption_is_understood_with_all_that_may_be_asked() {
        answers.put("exemptionNumber", "2");
        answers.put("exemptionHolds", "yes");
        RegistrationDesk.date(answers, "exemptionDay", "1", "2", "2023");

        assertThat(ClaimForm.exemptions()).hasSize(21).allSatisfy(exemption -> {
            exempt(exemption);
            assertThat(kept(Step.TEACHER, answers)).as(exemption.name()).isEmpty();
        });
    }

    @Test
    void evidence_that_holds_is_a_warning_to_school_and_officer_and_other_evidence_is_not() {
        exempt(Exemption.LEARNING_AND_SKILLS);
        answers.put("exemptionHolds", "yes");
        assertThat(warnings(desk.signed(school, answers))).containsExactly("start.exemption-shown");

        answers = desk.answers(school);
        exempt(Exemption.LEARNING_AND_SKILLS);
        answers.put("exemptionHolds", "no");
        var id = desk.signed(school, answers);
        assertThat(warnings(id)).isEmpty();
        assertThat(found(id)).extracting(Finding::code).contains("start.no-exemption-shown");
    }

    @Test
    void a_part_served_in_wales_is_a_warning_and_shortens_nothing_by_itself() {
        answers.putAll(Map.of("served", "WALES", "walesOutcome", "NOT_FINISHED", "walesTerms", "1.5"));
        var id = desk.authorised(school, answers);

        assertThat(warnings(id)).containsExactly("wales.served");
        assertThat(desk.inductionsAt(school))
                .singleElement()
                .satisfies(induction -> assertThat(induction.before().isNone()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"PASSED,wales.passed", "FAILED,wales.failed"})
    void an_outcome_in_wales_is_refused_when_the_registration_is_sent(String outcome, String code) {
        answers.putAll(Map.of("served", "WALES", "walesOutcome", outcome, "walesTerms", "3"));
        var id = desk.typed(school, new HashMap<>(answers));

        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""))
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    @Test
    void induction_in_wales_says_how_it_ended_and_how_long_it_was() {
        answers.put("served", "WALES");

        assertThat(kept(Step.TEACHER, answers))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("walesOutcome", "walesTerms");
    }

    private void exempt(Exemption exemption) {
        answers.put("served", "EXEMPT");
        answers.put("exemption", exemption.name());
        answers.put("exemptionPaper", "A certificate of 1 July 2022");
    }

    private List<Finding> found(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings();
    }

    private List<String> warnings(long id) {
        return found(id).stream()
                .filter(Finding.Warning.class::isInstance)
                .map(Finding::code)
                .toList();
    }
}
