/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff of the appropriate body help somebody on the telephone; answers alone are never enough. */
class LockedOutTest {

    private static final String PASSWORD = "otter kettle daylight";
    private static final List<String> RIGHT = List.of("MOG!", "paddington bear");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Caller lockedOut = cast.letIn(body, cast.school("Locked School"));
    private final Caller administrator = cast.staff(body, Position.AB_ADMINISTRATOR);

    LockedOutTest() {
        workshop.finishSignIn.choosePassword(lockedOut, PASSWORD, PASSWORD);
        var questions = workshop.finishSignIn.questions();
        workshop.finishSignIn.answerQuestions(
                lockedOut,
                List.of(new Answered(questions.get(1), "Mog"), new Answered(questions.get(2), "Paddington Bear")));
        workshop.tell.run();
        workshop.post.clear();
    }

    @Test
    void somebody_is_found_by_a_part_of_their_name_or_address() {
        var own = workshop.myAccount.own(lockedOut);

        assertThat(found(own.name().family())).contains(lockedOut.person());
        assertThat(found(own.email().value())).containsExactly(lockedOut.person());
        assertThat(found(own.email().value().substring(0, 3))).contains(lockedOut.person());
        assertThat(found(own.username())).containsExactly(lockedOut.person());
    }

    @Test
    void nobody_is_found_by_where_their_mail_is_kept() {
        var address = workshop.myAccount.own(lockedOut).email().value();

        assertThat(found(address.substring(address.indexOf('@') + 1))).isEmpty();
        assertThat(found(address.substring(address.indexOf('@')))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x"})
    void without_words_nothing_is_searched(String search) {
        assertThat(refused(search)).containsExactly("search.none");
    }

    @Test
    void their_own_two_questions_are_asked() {
        assertThat(workshop.helpLockedOut
                        .ask(administrator, lockedOut.person())
                        .orElseThrow()
                        .questions())
                .containsExactly(
                        workshop.finishSignIn.questions().get(1),
                        workshop.finishSignIn.questions().get(2));
    }

    @Test
    void right_answers_send_a_link_to_the_own_address_and_nothing_else_happens() {
        var before = workshop.myAccount.own(lockedOut);

        assertThat(help(RIGHT)).isEmpty();

        var letter = cast.letterTo(before.email().value());
        assertThat(workshop.recover.open(body, Cast.token(letter))).isTrue();
        assertThat(workshop.post).hasSize(1);
        assertThat(workshop.myAccount.own(lockedOut)).isEqualTo(before);
        assertThat(cast.visit(before.username(), PASSWORD, body)).isNotNull();
    }

    @Test
    void one_wrong_answer_sends_nothing() {
        assertThat(help(List.of("Mog", "Jaws"))).containsExactly("answers.wrong");
        assertThat(help(List.of("Mog"))).containsExactly("answers.wrong");

        workshop.tell.run();
        assertThat(workshop.post).isEmpty();
    }

    @Test
    void wrong_answers_slow_down_also_the_right_ones() {
        for (var i = 0; i < 4; i++) {
            help(List.of("Tom", "Jaws"));
        }

        assertThat(help(RIGHT)).containsExactly("answers.wait");
        workshop.clock.pass(Duration.ofMinutes(1));
        assertThat(help(RIGHT)).isEmpty();
    }

    @Test
    void the_wait_grows_with_every_wrong_try_to_a_minute() {
        for (var i = 0; i < 12; i++) {
            workshop.clock.pass(Duration.ofMinutes(1));
            help(List.of("Tom", "Jaws"));
        }

        assertThat(heard(List.of("Tom", "Jaws"))).contains("Wait 60 seconds");
    }

    @Test
    void a_try_during_the_wait_does_not_lengthen_it() {
        for (var i = 0; i < 4; i++) {
            help(List.of("Tom", "Jaws"));
        }
        for (var i = 0; i < 5; i++) {
            assertThat(heard(List.of("Tom", "Jaws"))).contains("Wait 1 second,");
        }

        workshop.clock.pass(Duration.ofSeconds(1));
        assertThat(help(RIGHT)).isEmpty();
    }

    @Test
    void every_try_is_in_the_audit_trail() {
        help(List.of("Tom", "Jaws"));
        help(RIGHT);

        assertThat(workshop.trail(body, 2))
                .extracting(told -> told.happening().kind())
                .containsExactly("recovery.helped", "recovery.answers-wrong");
    }

    @Test
    void somebody_without_answers_cannot_be_helped_by_them() {
        var silent = cast.letIn(body, cast.school("Silent School"));
        workshop.finishSignIn.choosePassword(silent, PASSWORD, PASSWORD);

        assertThat(workshop.helpLockedOut.help(administrator, silent.person(), List.of()))
                .extracting(Refusal::code)
                .containsExactly("answers.none");
    }

    @Test
    void people_of_another_body_are_not_found_and_their_answers_not_read() {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(workshop.helpLockedOut.ask(stranger, lockedOut.person())).isEmpty();
        assertThat(workshop.transactions.in(stranger.scope(), () -> workshop.accounts.answersOf(lockedOut.person())))
                .isEmpty();
        assertThat(workshop.transactions.in(Scope.nobody(), () -> workshop.accounts.answersOf(lockedOut.person())))
                .isEmpty();
        assertThatThrownBy(() -> workshop.helpLockedOut.help(stranger, lockedOut.person(), RIGHT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_leads_and_administrators_help() {
        var assurer = cast.staff(body, Position.QUALITY_ASSURER);

        assertThat(workshop.helpLockedOut.offered(assurer)).isFalse();
        assertThatThrownBy(() -> workshop.helpLockedOut.find(assurer, "x")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> workshop.helpLockedOut.find(lockedOut, "x")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_is_helped_where_the_body_asks_no_questions() {
        var loud = workshop.bodies.find(body).orElseThrow().profile();
        var quiet = new BodyId(body.value() + "-quiet");
        workshop.bodies.arrive(
                new Quiet(new BodyProfile(quiet, loud.name(), loud.about(), loud.branding(), loud.help())));
        var lead = cast.staff(quiet, Position.AB_LEAD);

        assertThat(workshop.helpLockedOut.offered(lead)).isFalse();
        assertThatThrownBy(() -> workshop.helpLockedOut.find(lead, "x")).isInstanceOf(NotAllowed.class);
    }

    private List<PersonId> found(String search) {
        return workshop.helpLockedOut
                .find(administrator, search)
                .fold(found -> found.stream().map(one -> one.id()).toList(), refusals -> List.of());
    }

    private List<String> refused(String search) {
        return workshop.helpLockedOut.find(administrator, search).fold(found -> List.of(), refusals -> refusals.stream()
                .map(Refusal::code)
                .toList());
    }

    private List<String> help(List<String> answers) {
        return workshop.helpLockedOut.help(administrator, lockedOut.person(), answers).stream()
                .map(Refusal::code)
                .toList();
    }

    private record Quiet(BodyProfile profile) implements AppropriateBodyPlugin {

        @Override
        public BodyPolicy policy() {
            return BodyPolicy.standard().withoutSecurityQuestions();
        }
    }

    private String heard(List<String> answers) {
        return workshop.helpLockedOut.help(administrator, lockedOut.person(), answers).stream()
                .map(Refusal::sentence)
                .collect(Collectors.joining());
    }
}
