/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers see of a registration that its school has back: what was signed, not what is being written. */
class WithSchoolAgainTest extends AtTheRegistrationDesk {

    private static final String NAME = "Otherwise";

    private long id;
    private String signed;

    @BeforeEach
    void a_registration_that_was_signed_is_queried() {
        var answers = desk.answers(school);
        signed = answers.get("givenName");
        id = desk.signed(school, answers);
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
    }

    @Test
    void an_officer_sees_it_as_it_was_signed_while_the_school_is_typing() {
        types(NAME);

        var seen = look().registration();
        assertThat(seen.isWithSchoolAgain()).isTrue();
        assertThat(seen.answers()).containsEntry("givenName", signed);
        assertThat(listed(State.QUERIED).title()).startsWith(signed + " ");
        assertThat(ofSchool().answers()).containsEntry("givenName", NAME);
    }

    @Test
    void what_is_typed_again_and_again_changes_nothing_for_the_officer() {
        types(NAME);
        types("Another");

        assertThat(look().registration().answers()).containsEntry("givenName", signed);
    }

    @Test
    void while_it_waits_for_its_head_neither_answers_nor_reply_are_shown() {
        types(NAME);
        sends();

        var seen = look().registration();
        assertThat(seen.state()).isEqualTo(State.AWAITING_HEAD);
        assertThat(seen.answers()).containsEntry("givenName", signed);
        assertThat(seen.reply()).isEmpty();
        assertThat(seen.question()).isEqualTo("Is the post permanent?");
    }

    @Test
    void what_the_record_says_of_a_teacher_whom_nobody_signed_for_is_not_shown() {
        assertThat(look().check()).isPresent();
        assertThat(look().isWithheld()).isFalse();
        types("trn", "7654400");
        sends();

        assertThat(look().check()).isEmpty();
        assertThat(look().isWithheld()).isTrue();
        assertThat(look().findings()).extracting(Finding::code).containsExactly("registration.somebody-else");
        assertThat(listed(State.AWAITING_HEAD).title()).startsWith(signed + " ");
    }

    @Test
    void nor_is_it_once_the_registration_was_withdrawn() {
        types("trn", "7654400");
        sends();
        RegistrationDesk.require(desk.register.takeBack(school.lead(), school.id(), desk.draft(school, id)));
        RegistrationDesk.require(desk.register.withdraw(school.lead(), school.id(), desk.draft(school, id)));

        assertThat(look().check()).isEmpty();
        assertThat(look().findings()).extracting(Finding::code).containsExactly("registration.somebody-else");
    }

    @Test
    void taken_back_the_question_and_the_reply_are_there_to_change() {
        sends();
        RegistrationDesk.require(desk.register.takeBack(school.lead(), school.id(), desk.draft(school, id)));

        assertThat(ofSchool().isToBeAnswered()).isTrue();
        assertThat(ofSchool().question()).isEqualTo("Is the post permanent?");
        assertThat(ofSchool().reply()).isEqualTo("Yes, it is");
        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""))
                .extracting(Refusal::field)
                .containsExactly("reply");
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "For a year"));
        assertThat(ofSchool().reply()).isEqualTo("For a year");
    }

    @Test
    void a_question_is_not_sent_back_without_a_reply() {
        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), " "))
                .extracting(Refusal::field)
                .containsExactly("reply");
        assertThat(ofSchool().state()).isEqualTo(State.QUERIED);
    }

    @Test
    void what_the_head_says_to_the_school_is_not_for_the_officer() {
        types(NAME);
        sends();
        RegistrationDesk.require(
                desk.sign.sendBack(school.head(), school.id(), desk.draft(school, id), "Spell the name right"));

        assertThat(look().registration().reason()).isEmpty();
        assertThat(look().registration().answers()).containsEntry("givenName", signed);
    }

    @Test
    void once_the_head_has_signed_again_the_changes_are_there() {
        types(NAME);
        sends();
        RegistrationDesk.require(desk.sign.sign(
                school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));

        var seen = look().registration();
        assertThat(seen.answers()).containsEntry("givenName", NAME);
        assertThat(seen.reply()).isEqualTo("Yes, it is");
        assertThat(listed(State.WITH_BODY).title()).startsWith(NAME + " ");
    }

    @Test
    void queried_once_more_it_is_shown_as_signed_last() {
        types(NAME);
        sends();
        RegistrationDesk.require(desk.sign.sign(
                school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "And full-time?"));
        types("Another");

        assertThat(look().registration().answers()).containsEntry("givenName", NAME);
    }

    @Test
    void what_was_refused_meanwhile_stays_as_it_was_signed_with_the_reason() {
        types(NAME);
        RegistrationDesk.require(desk.authorise.refuse(officer, desk.draft(school, id), "No answer came"));

        var seen = look().registration();
        assertThat(seen.answers()).containsEntry("givenName", signed);
        assertThat(seen.reason()).isEqualTo("No answer came");
    }

    @Test
    void it_waits_in_the_officers_list_wherever_in_the_school_it_is() {
        assertThat(waiting()).containsExactly(State.QUERIED);
        sends();
        assertThat(waiting()).containsExactly(State.AWAITING_HEAD);
        RegistrationDesk.require(desk.register.takeBack(school.lead(), school.id(), desk.draft(school, id)));
        assertThat(waiting()).containsExactly(State.DRAFT);
    }

    @Test
    void what_the_body_was_never_asked_about_waits_in_no_list() {
        var draft = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, draft), ""));

        assertThat(waiting()).containsExactly(State.QUERIED);
    }

    @Test
    void what_a_school_never_sent_is_not_there_at_all() {
        var draft = desk.typed(school, desk.answers(school));

        assertThat(desk.authorise.look(officer, draft)).isEmpty();
    }

    private void types(String name) {
        types("givenName", name);
    }

    private void types(String field, String text) {
        var answers = new HashMap<>(ofSchool().answers());
        answers.put(field, text);
        RegistrationDesk.require(
                desk.register.keep(school.lead(), school.id(), desk.draft(school, id), Step.TEACHER, answers));
    }

    private void sends() {
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "Yes, it is"));
    }

    private Case look() {
        return desk.authorise.look(officer, id).orElseThrow();
    }

    private Registration ofSchool() {
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private List<State> waiting() {
        return desk.authorise.waiting(officer).stream()
                .map(listed -> listed.registration().state())
                .toList();
    }

    private Registration listed(State state) {
        return desk.authorise.inState(officer, state).stream()
                .map(listed -> listed.registration())
                .filter(registration -> registration.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
