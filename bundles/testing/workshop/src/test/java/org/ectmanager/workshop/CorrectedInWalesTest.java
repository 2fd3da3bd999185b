/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.wales.CorrectWales.Seen;
import org.ectmanager.application.wales.CorrectWales.Typed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5: an extension decided in Wales, corrected after the registration was authorised. */
class CorrectedInWalesTest extends AtTheRegistrationDesk {

    private static final Typed HALF = new Typed("0.5", "Their letter of 3 July says so");

    @BeforeEach
    void one_of_a_term_counts() {
        var answers = desk.answers(school);
        answers.putAll(
                Map.of("served", "WALES", "walesOutcome", "NOT_FINISHED", "walesTerms", "1.5", "walesExtended", "1"));
        var contact = cast.staff(school.body(), Position.AB_ADMINISTRATOR).person();
        RegistrationDesk.require(desk.authorise.authorise(
                officer,
                desk.draft(school, desk.signed(school, answers)),
                new AuthoriseRegistration.Terms(
                        Optional.of(contact), Optional.empty(), "", true, new Counted("", "", "1", ""))));
    }

    @Test
    void the_plan_follows_and_the_school_reads_why() {
        RegistrationDesk.require(desk.wales.correct(officer, seen(), HALF));

        assertThat(plan().required().terms()).isEqualTo(Terms.of("6.5"));
        assertThat(plan().required().shorterSince()).contains(LocalDate.of(2026, 8, 24));
        assertThat(desk.register
                        .find(school.lead(), school.id(), induction().registration())
                        .orElseThrow()
                        .reason())
                .isEqualTo("An extension of 0.5 terms decided in Wales counts, corrected on 24 August 2026."
                        + " Their letter of 3 July says so");
    }

    @Test
    void it_is_shown_before_it_is_saved() {
        var terms = desk.wales
                .ifCorrected(officer, seen(), new Typed("", "It was quashed"))
                .<Terms>fold(whatIf -> whatIf.then().required().terms(), refusals -> Terms.NONE);

        assertThat(terms).isEqualTo(Terms.of(6));
        assertThat(plan().required().terms()).isEqualTo(Terms.of(7));
    }

    @ParameterizedTest
    @CsvSource({"1,It is so,wales.unchanged", "0.5,'',wales.because.missing", "20,Typed wrongly,registration"})
    void what_changes_nothing_or_says_nothing_is_refused(String terms, String because, String code) {
        assertThat(codes(desk.wales.correct(officer, seen(), new Typed(terms, because))))
                .singleElement()
                .asString()
                .startsWith(code.replace(".missing", ""));
    }

    @Test
    void of_two_officers_the_second_is_told() {
        var seen = seen();
        RegistrationDesk.require(desk.wales.correct(officer, seen, HALF));

        assertThat(codes(desk.wales.correct(officer, seen, new Typed("", "It was quashed"))))
                .containsExactly("wales.changed");
    }

    @Test
    void it_is_for_those_who_authorise_and_for_their_own_body() {
        assertThat(desk.wales.mayCorrect(officer, induction())).isTrue();
        assertThat(desk.wales.mayCorrect(school.head(), induction())).isFalse();
        assertThatThrownBy(() -> desk.wales.correct(school.head(), seen(), HALF))
                .isInstanceOf(NotAllowed.class);
        var stranger = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
        assertThat(desk.wales.of(stranger, induction().id())).isEmpty();
        assertThat(codes(desk.wales.correct(stranger, seen(), HALF))).containsExactly("wales.changed");
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private Seen seen() {
        return new Seen(induction().id(), induction().version());
    }

    private Induction induction() {
        return desk.inductionsAt(school).get(0);
    }

    private InductionPlan plan() {
        var induction = induction();
        return workshop.transactions.in(officer.scope(), () -> desk.planning.plan(school.body(), induction));
    }
}
