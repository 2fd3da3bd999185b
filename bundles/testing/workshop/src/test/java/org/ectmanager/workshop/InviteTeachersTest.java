/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher whose invitation was lost, or who is locked out, is helped by the school and by officers. */
class InviteTeachersTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final InviteTeachers invite = registration.invite;
    private School school;
    private Induction induction;
    private String email;

    @BeforeEach
    void a_teacher_is_invited() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        var answers = registration.answers(school);
        email = answers.get("email");
        registration.authorised(school, answers);
        induction = registration.inductionsAt(school).get(0);
    }

    @Test
    void whoever_never_came_gets_another_one_time_password() {
        var first = Cast.stated(cast.letterTo(email), "One-time password");

        send(school.tutor());
        var second = Cast.stated(cast.letterTo(email), "One-time password");

        assertThat(second).isNotEqualTo(first);
        assertThat(enters(first)).isFalse();
        assertThat(enters(second)).isTrue();
        assertThat(latest()).contains("invitation.sent-again");
    }

    @Test
    void whoever_has_accepted_gets_a_link_to_choose_a_password() {
        accepts();

        send(school.head());

        assertThat(cast.letterTo(email).subject()).contains("Your link to get back");
        assertThat(latest()).contains("recovery.sent");
    }

    @Test
    void the_post_says_since_when_they_are_invited_and_whether_they_came() {
        var before = post(school.lead()).orElseThrow().appointment();
        assertThat(before.since()).isEqualTo(workshop.clock.instant());
        assertThat(before.acceptedAt()).isEmpty();

        accepts();

        assertThat(post(school.lead()).orElseThrow().appointment().acceptedAt()).contains(workshop.clock.instant());
    }

    @Test
    void head_lead_tutor_and_officers_may_send() {
        assertThat(List.of(
                        school.head(),
                        school.lead(),
                        school.tutor(),
                        cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                        cast.staff(school.body(), Position.AB_LEAD)))
                .allSatisfy(caller -> assertThat(post(caller)).isPresent());
    }

    @Test
    void nobody_else_may_send() {
        accepts();
        assertThat(List.of(
                        cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR),
                        cast.staff(school.body(), Position.QUALITY_ASSURER),
                        cast.staff(school.body(), Position.DECISION_MAKER),
                        registration.school(school.body()).head(),
                        cast.caller(school.body(), induction.ect(), induction.name())))
                .allSatisfy(this::assertRefused);
    }

    @Test
    void a_colleague_who_is_no_teacher_in_induction_is_not_helped_here() {
        assertThat(invite.post(school.lead(), school.id(), school.tutor().person()))
                .isEmpty();
    }

    @Test
    void whoever_was_released_is_sent_nothing() {
        accepts();
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(induction.id())
                        .orElseThrow()
                        .ended(State.LEFT)));

        assertRefused(school.lead());
    }

    @Test
    void without_the_first_wall_another_body_still_finds_nobody() {
        var open = new RegistrationDesk(workshop, cast, Walls.OPEN).invite;
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(open.post(school.lead(), school.id(), induction.ect())).isPresent();
        assertThat(open.post(stranger, school.id(), induction.ect())).isEmpty();
        assertThatThrownBy(() -> open.send(stranger, school.id(), induction.ect()))
                .isInstanceOf(NotAllowed.class);
    }

    private boolean enters(String password) {
        return workshop.signIn.signIn(email, password).fold(session -> true, refusals -> false);
    }

    private void assertRefused(Caller caller) {
        assertThat(post(caller)).isEmpty();
        assertThatThrownBy(() -> send(caller)).isInstanceOf(NotAllowed.class);
    }

    private Optional<Appointed> post(Caller caller) {
        return invite.post(caller, school.id(), induction.ect());
    }

    private void send(Caller caller) {
        invite.send(caller, school.id(), induction.ect());
    }

    private void accepts() {
        cast.accept(school.body(), induction.ect());
        registration.choosesPassword(cast.caller(school.body(), induction.ect(), induction.name()));
    }

    private List<String> latest() {
        return workshop.trail(school.body(), 20).stream()
                .map(told -> told.happening().kind())
                .toList();
    }
}
