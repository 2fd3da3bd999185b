/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.CorrectInvitation.Typed;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.signin.HelpLockedOut.Helped;
import org.ectmanager.application.signin.NewAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C24: a teacher whom the next school registers under its own address goes on with the account that they have. */
class AccountGoesAlongTest {

    private static final PersonName TEACHER = new PersonName("Nova", "Teacher");
    private static final List<String> RIGHT = List.of("Mog", "Paddington Bear");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Map<String, String> answers;
    private PersonId account;
    private String own;
    private String typed;

    @BeforeEach
    void a_teacher_was_released_by_the_first_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        answers = desk.answers(school);
        own = answers.get("email");
        typed = cast.address().value();
        desk.authorised(school, answers);
        account = induction(school).ect();
    }

    @Test
    void under_another_body_the_account_stays_the_same() {
        assertThat(induction(goesOn(desk.school(cast.body()))).ect()).isEqualTo(account);
    }

    @Test
    void at_another_school_of_the_body_the_earlier_induction_is_listed() {
        goesOn(desk.school(school.body()));
        cast.accept(school.body(), account);
        var teacher = cast.caller(school.body(), account, TEACHER);

        assertThat(desk.see.own(teacher).orElseThrow().induction().state()).isEqualTo(State.OPEN);
        assertThat(desk.see.earlier(teacher)).extracting(Induction::state).containsExactly(State.LEFT);
    }

    @Test
    void back_at_the_same_school_too() {
        goesOn(school);

        assertThat(desk.inductionsAt(school)).extracting(Induction::ect).containsExactly(account, account);
    }

    @Test
    void the_teacher_is_asked_at_their_own_address_whether_the_position_is_theirs() {
        var next = goesOn(desk.school(cast.body()));

        assertThat(cast.letterTo(own).subject()).isEqualTo("Is this your new position in ECT Manager?");
        assertThat(workshop.acceptPosts.waiting(cast.caller(next.body(), account, TEACHER)))
                .hasSize(1);
    }

    @Test
    void the_typed_address_is_told_how_to_go_on_and_learns_nothing() {
        goesOn(desk.school(cast.body()));

        assertThat(cast.letterTo(typed)).satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Sign in to ECT Manager with the account you have");
            assertThat(letter.text().toString()).doesNotContain("Nova", own);
        });
    }

    @Test
    void the_school_reads_that_there_is_an_account_and_not_its_address() {
        var next = goesOn(desk.school(cast.body()));
        var registered = desk.register
                .find(next.lead(), next.id(), induction(next).registration())
                .orElseThrow();
        var shown = workshop.transactions
                .in(next.lead().scope(), () -> workshop.people.known(account))
                .orElseThrow();

        assertThat(registered.reason()).contains("has an account already").doesNotContain(own);
        assertThat(shown.email().value()).isEqualTo(typed);
    }

    @Test
    void with_the_address_of_the_account_nothing_is_said_of_another() {
        releases();
        var next = desk.school(cast.body());
        var id = desk.authorised(next, there(next, own));

        assertThat(desk.register.find(next.lead(), next.id(), id).orElseThrow().reason())
                .isEmpty();
        assertThat(induction(next).ect()).isEqualTo(account);
    }

    @Test
    void an_account_that_nobody_accepted_is_nobodys() {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> desk.inductions.save(induction(school).ended(State.LEFT)));
        var next = desk.school(cast.body());
        desk.authorised(next, there(next, typed));

        assertThat(induction(next).ect()).isNotEqualTo(account);
        assertThat(cast.letterTo(typed).subject()).contains("one-time password");
    }

    @Test
    void whose_old_mailbox_is_gone_is_helped_by_the_next_body() {
        answersQuestions(cast.caller(school.body(), account, TEACHER));
        var next = goesOn(desk.school(cast.body()));
        var officer = cast.staff(next.body(), Position.AB_ADMINISTRATOR);

        RegistrationDesk.require(workshop.helpLockedOut.move(
                officer, account, RIGHT, new NewAddress(typed, typed, "yes", "Called the new school back")));
        RegistrationDesk.require(workshop.confirmEmail.confirm(Cast.token(cast.letterTo(typed))));

        assertThat(cast.email(cast.caller(next.body(), account, TEACHER))).isEqualTo(typed);
    }

    @Test
    void the_next_body_finds_them_by_what_was_typed() {
        var next = goesOn(desk.school(cast.body()));
        var officer = cast.staff(next.body(), Position.AB_ADMINISTRATOR);

        var search = typed.substring(0, typed.indexOf('@'));
        List<Helped> found = workshop.helpLockedOut.find(officer, search).fold(all -> all, refusals -> List.of());

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(account);
            assertThat(one.email().value()).isEqualTo(typed);
            assertThat(one.accepted()).isFalse();
        });
    }

    @Test
    void the_school_puts_no_other_account_in_its_place() {
        var next = goesOn(desk.school(school.body()));
        var post = desk.correctInvitation
                .invited(next.lead(), next.id(), account)
                .orElseThrow()
                .post();
        assertThat(desk.invite.invited(next.lead(), next.id(), account)).hasValueSatisfying(invited -> {
            assertThat(invited.ownAccount()).isTrue();
            assertThat(invited.isCorrectable()).isFalse();
        });
        var other = cast.address().value();
        var correction = new Typed(post.appointment().id(), post.appointment().version(), other, other);

        assertThat(desk.correctInvitation.correct(next.lead(), next.id(), account, correction))
                .extracting(Refusal::code)
                .containsExactly("invitation.has-account");
        assertThat(induction(next).ect()).isEqualTo(account);
    }

    @Test
    void nobody_is_asked_the_questions_of_a_stranger_whose_address_was_typed() {
        var stranger = desk.school(cast.body()).tutor();
        answersQuestions(stranger);
        var next = desk.school(cast.body());
        desk.authorised(next, there(next, cast.email(stranger), desk.answers(next)));
        var officer = cast.staff(next.body(), Position.AB_ADMINISTRATOR);

        assertThat(workshop.helpLockedOut
                        .ask(officer, stranger.person())
                        .orElseThrow()
                        .questions())
                .isEmpty();
    }

    /** The next school registers the teacher under an address of its own. */
    private School goesOn(School next) {
        cast.accept(school.body(), account);
        desk.choosesPassword(cast.caller(school.body(), account, TEACHER));
        releases();
        desk.authorised(next, there(next, typed));
        return next;
    }

    private void releases() {
        cast.accept(school.body(), account);
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> desk.inductions.save(induction(school).ended(State.LEFT)));
    }

    private Map<String, String> there(School next, String address) {
        return there(next, address, new java.util.HashMap<>(answers));
    }

    private static Map<String, String> there(School next, String address, Map<String, String> typed) {
        typed.put("email", address);
        typed.put("tutor", Long.toString(next.tutor().person().value()));
        typed.put("mentor", Long.toString(next.mentor()));
        return typed;
    }

    private void answersQuestions(Caller caller) {
        desk.choosesPassword(caller);
        var questions = workshop.finishSignIn.questions();
        workshop.finishSignIn.answerQuestions(
                caller,
                List.of(new Answered(questions.get(1), RIGHT.get(0)), new Answered(questions.get(2), RIGHT.get(1))));
    }

    private Induction induction(School at) {
        return desk.inductionsAt(at).get(0);
    }
}
