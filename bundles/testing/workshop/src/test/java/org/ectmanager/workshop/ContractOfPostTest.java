/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R8 and R16: the contract's first day beside the start of induction, and supply. */
class ContractOfPostTest extends AtTheRegistrationDesk {

    private Map<String, String> answers;

    @BeforeEach
    void ordinary_answers() {
        answers = desk.answers(school);
    }

    @ParameterizedTest
    @CsvSource({
        "25,8,2026,''",
        "1,9,2026,''",
        "2,9,2026,registration.first.after-start",
        "2,9,1926,registration.first.too-early",
        "31,2,2026,registration.first.wrong"
    })
    void induction_starts_on_the_first_day_of_the_contract_or_later(
            String day, String month, String year, String code) {
        RegistrationDesk.date(answers, "first", day, month, year);

        assertThat(codes(kept(Step.POST, answers))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void both_days_are_among_the_checks_before_the_officer() {
        RegistrationDesk.date(answers, "first", "25", "8", "2026");

        assertThat(sentences(desk.signed(school, answers)))
                .contains("The head teacher and the early career teacher agree that induction starts on 1 September"
                        + " 2026; the contract begins on 25 August 2026.");
    }

    @Test
    void supply_says_how_long_it_lasts_and_whether_the_head_teacher_agreed() {
        answers.put("contract", "supply");

        assertThat(kept(Step.POST, answers))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("supplyEnd", "supplyAgreed");
    }

    @Test
    void long_term_supply_to_which_the_head_teacher_agreed_is_a_post_like_another() {
        supply("18", "12", "2026");
        var id = desk.authorised(school, answers);

        assertThat(findings(id)).contains("supply.long-term", "post.long-enough");
        assertThat(desk.inductionsAt(school)).singleElement().satisfies(induction -> assertThat(
                        induction.contracts().get(0).period().to())
                .isEqualTo(LocalDate.of(2026, 12, 18)));
    }

    @Test
    void without_the_head_teachers_agreement_it_does_not_count() {
        supply("18", "12", "2026");
        answers.put("supplyAgreed", "no");

        assertThat(sent()).containsExactly("supply.not-agreed");
    }

    @Test
    void less_than_a_term_never_counts_and_after_five_years_it_is_not_permitted() {
        supply("16", "10", "2026");
        assertThat(sent()).containsExactly("post.too-short");

        desk.record.qualifies(LocalDate.of(2020, 7, 10));
        answers = desk.answers(school);
        supply("16", "10", "2026");
        assertThat(sent()).containsExactly("post.too-short", "supply.over");
    }

    @Test
    void a_contract_that_was_made_longer_is_not_backdated() {
        supply("18", "12", "2026");
        RegistrationDesk.date(answers, "known", "10", "9", "2026");
        assertThat(sent()).containsExactly("supply.backdated");

        RegistrationDesk.date(answers, "first", "1", "9", "2026");
        RegistrationDesk.date(answers, "start", "10", "9", "2026");
        assertThat(sent()).isEmpty();
    }

    /** R22: it may start, and that what is left may not count is said to school and officer. */
    @Test
    void less_than_a_term_that_is_left_of_a_contract_is_a_warning() {
        supply("18", "12", "2026");
        RegistrationDesk.date(answers, "known", "10", "9", "2026");
        RegistrationDesk.date(answers, "first", "1", "9", "2026");
        RegistrationDesk.date(answers, "start", "10", "9", "2026");

        assertThat(findings(desk.authorised(school, answers))).contains("post.long-enough", "post.rest-short");
    }

    @ParameterizedTest
    @CsvSource({"31,8,2026", "19,12,2026"})
    void it_became_clear_within_the_contract(String day, String month, String year) {
        supply("18", "12", "2026");
        RegistrationDesk.date(answers, "known", day, month, year);

        assertThat(codes(kept(Step.POST, answers))).containsExactly("registration.known.outside");
    }

    @Test
    void what_was_signed_before_this_was_asked_stays_signed() {
        var silent = hash();
        answers.putAll(Map.of("first-day", "", "known-day", "", "supplyEnd-day", "", "supplyAgreed", ""));
        assertThat(hash()).isEqualTo(silent);
        answers.put("first-day", "25");
        assertThat(hash()).isNotEqualTo(silent);
    }

    private void supply(String day, String month, String year) {
        answers.put("contract", "supply");
        RegistrationDesk.date(answers, "supplyEnd", day, month, year);
        answers.put("supplyAgreed", "yes");
    }

    private List<String> sent() {
        var id = desk.typed(school, new HashMap<>(answers));
        return codes(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
    }

    private String hash() {
        var registration = desk.register
                .find(school.lead(), school.id(), desk.typed(school, answers))
                .orElseThrow();
        return new RegistrationContent(school.body(), registration)
                .hashes(Scheme.WHOLE)
                .get(Step.POST.path());
    }

    private List<String> findings(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private List<String> sentences(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(finding -> finding.reason().sentence())
                .toList();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
