/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.signin.NewAddress;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who lost the mailbox of their address gets a new one: by answers, a call back, and a link to the new one. */
class LostMailboxTest {

    private static final String PASSWORD = "otter kettle daylight";
    private static final String WHY = "Called the school's number from its details";
    private static final List<String> RIGHT = List.of("Mog", "Paddington Bear");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Caller lost = cast.letIn(body, cast.school("Lost School"));
    private final Caller administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
    private final EmailAddress old = workshop.myAccount.own(lost).email();
    private final EmailAddress fresh = cast.address();

    LostMailboxTest() {
        workshop.finishSignIn.choosePassword(lost, PASSWORD, PASSWORD);
        var questions = workshop.finishSignIn.questions();
        workshop.finishSignIn.answerQuestions(
                lost,
                List.of(new Answered(questions.get(1), "Mog"), new Answered(questions.get(2), "Paddington Bear")));
        workshop.tell.run();
        workshop.post.clear();
    }

    @Test
    void the_new_address_counts_once_it_is_confirmed_from_there_and_the_old_one_is_told() {
        assertThat(move(RIGHT, typed("yes", WHY))).isEmpty();
        workshop.tell.run();

        assertThat(workshop.post).extracting(Letter::to).containsExactlyInAnyOrder(fresh, old);
        assertThat(workshop.myAccount.own(lost).email()).isEqualTo(old);

        assertThat(workshop.confirmEmail.confirm(token())).isEmpty();

        assertThat(workshop.myAccount.own(lost).email()).isEqualTo(fresh);
        assertThat(workshop.confirmEmail.confirm(token())).isNotEmpty();
    }

    @Test
    void for_a_day_after_it_nothing_can_be_signed() {
        move(RIGHT, typed("yes", WHY));
        workshop.tell.run();
        workshop.confirmEmail.confirm(token());

        assertThat(maySign()).isFalse();
        workshop.clock.pass(Duration.ofHours(24));
        assertThat(maySign()).isTrue();
    }

    @Test
    void right_answers_alone_do_not_suffice() {
        assertThat(move(RIGHT, typed("", WHY))).containsExactly("address.not-called-back");
        assertThat(move(RIGHT, typed("yes", " "))).containsExactly("address.reason");
        workshop.tell.run();
        assertThat(workshop.post).isEmpty();
    }

    @Test
    void a_call_back_alone_does_not_suffice() {
        assertThat(move(List.of("Tom", "Jaws"), typed("yes", WHY))).containsExactly("answers.wrong");
        workshop.tell.run();
        assertThat(workshop.post).isEmpty();
    }

    @Test
    void who_gave_the_address_and_why_is_in_the_audit_trail() {
        move(RIGHT, typed("yes", WHY));

        assertThat(workshop.trail(body, 1)).singleElement().satisfies(told -> {
            assertThat(told.happening().kind()).isEqualTo("email.change-helped");
            assertThat(told.happening().reason()).isEqualTo(WHY);
            assertThat(told.actor()).contains(administrator.person());
        });
    }

    @ParameterizedTest
    @CsvSource({"'',email.wrong", "nonsense,email.wrong", "one@school.example,email.differs"})
    void an_address_is_typed_twice(String email, String code) {
        var typed = new NewAddress(email, "two@school.example", "yes", WHY);

        assertThat(move(RIGHT, typed)).containsExactly(code);
    }

    @Test
    void the_address_of_somebody_else_gets_a_warning_and_no_link() {
        var other = workshop.myAccount
                .own(cast.letIn(body, cast.school("Other School")))
                .email()
                .value();

        assertThat(move(RIGHT, new NewAddress(other, other, "yes", WHY))).isEmpty();
        assertThat(cast.letterTo(other).text())
                .asString()
                .contains("nothing has changed")
                .doesNotContain("confirm-email");
    }

    @Test
    void staff_of_another_body_have_no_hand_in_it() {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThatThrownBy(() -> workshop.helpLockedOut.move(stranger, lost.person(), RIGHT, typed("yes", WHY)))
                .isInstanceOf(NotAllowed.class);
    }

    private NewAddress typed(String calledBack, String reason) {
        return new NewAddress(fresh.value(), fresh.value(), calledBack, reason);
    }

    private List<String> move(List<String> answers, NewAddress typed) {
        return workshop.helpLockedOut.move(administrator, lost.person(), answers, typed).stream()
                .map(Refusal::code)
                .toList();
    }

    private String token() {
        return Cast.token(cast.letterTo(fresh.value()));
    }

    private boolean maySign() {
        return workshop.transactions.in(
                Scope.of(lost.person()),
                () -> workshop.accounts.own(lost.person()).orElseThrow().maySign(workshop.clock.instant()));
    }
}
