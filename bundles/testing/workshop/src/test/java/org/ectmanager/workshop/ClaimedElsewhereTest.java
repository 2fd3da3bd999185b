/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.ClaimForm;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.eligibility.Exemption;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        appraisal("2025");

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
    void an_appraisal_report_in_place_of_lost_records_says_its_days() {
        exempt(Exemption.RECORDS_LOST);
        assertThat(kept(Step.TEACHER, answers))
                .extracting(Refusal::field)
                .containsExactly("exemptionFrom", "exemptionTo");

        appraisal("2025");
        assertThat(warnings(desk.signed(school, answers))).containsExactly("lost-records.shown");

        answers = desk.answers(school);
        exempt(Exemption.RECORDS_LOST);
        appraisal("2019");
        var id = desk.signed(school, answers);
        assertThat(warnings(id)).isEmpty();
        assertThat(found(id))
                .filteredOn(found -> found.reason().rule().equals("R57"))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().sentence()).contains("within the last 5 years"));
    }

    private void appraisal(String year) {
        RegistrationDesk.date(answers, "exemptionFrom", "1", "1", year);
        RegistrationDesk.date(answers, "exemptionTo", "31", "12", year);
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

    @Test
    void an_extension_decided_in_wales_that_the_body_counts_makes_induction_longer() {
        var id = desk.signed(school, extendedInWales("1"));
        assertThat(desk.authorise.look(officer, id).orElseThrow().wales())
                .hasValueSatisfying(wales -> assertThat(wales.extendedBy()).isEqualTo(Terms.ONE));
        RegistrationDesk.require(authorise(id, new Counted("", "", "1", "")));

        assertThat(required()).isEqualTo(Terms.of(7));
        assertThat(plan().required().longerBecause())
                .extracting(Reason::guidance)
                .containsExactly("3.11");
        assertThat(registration(id).reason()).isEqualTo("An extension of 1 term decided in Wales counts.");
    }

    @Test
    void a_body_that_counts_another_one_says_why() {
        var id = desk.signed(school, extendedInWales("1"));

        assertThat(authorise(id, Counted.NOTHING)).extracting(Refusal::field).containsExactly("countedReason");
        RegistrationDesk.require(authorise(id, new Counted("", "", "", "The decision was quashed")));
        assertThat(required()).isEqualTo(Terms.of(6));
        assertThat(registration(id).reason())
                .isEqualTo("No extension decided in Wales counts. The school said: An extension of 1 term decided in"
                        + " Wales. The decision was quashed");
    }

    @Test
    void a_body_may_know_of_one_that_the_school_does_not() {
        var id = desk.signed(school, extendedInWales(""));
        RegistrationDesk.require(authorise(id, new Counted("", "", "0.5", "Their letter of 3 July says so")));

        assertThat(required()).isEqualTo(Terms.of("6.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.1", "0.05", "one", "-1"})
    void an_extension_in_wales_is_as_long_as_one_here_may_be(String terms) {
        var typed = extendedInWales(terms);

        assertThat(kept(Step.TEACHER, typed)).extracting(Refusal::field).containsExactly("walesExtended");
        var id = desk.signed(school, extendedInWales("16"));
        assertThat(authorise(id, new Counted("", "", terms, "")))
                .extracting(Refusal::field)
                .containsExactly("countedExtended");
    }

    private Map<String, String> extendedInWales(String terms) {
        answers.putAll(
                Map.of("served", "WALES", "walesOutcome", "NOT_FINISHED", "walesTerms", "1.5", "walesExtended", terms));
        return answers;
    }

    private List<Refusal> authorise(long id, Counted counted) {
        var contact = cast.staff(school.body(), Position.AB_ADMINISTRATOR).person();
        return desk.authorise.authorise(
                officer,
                desk.draft(school, id),
                new AuthoriseRegistration.Terms(Optional.of(contact), Optional.empty(), "", true, counted));
    }

    private Registration registration(long id) {
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private Terms required() {
        return plan().required().terms();
    }

    private InductionPlan plan() {
        var induction = desk.inductionsAt(school).get(0);
        return workshop.transactions.in(officer.scope(), () -> desk.planning.plan(school.body(), induction));
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
