/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.CorrectInvitation;
import org.ectmanager.application.people.CorrectInvitation.Typed;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher was registered under a wrong e-mail address: the right one is invited, and the wrong one is out. */
class CorrectInvitationTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final CorrectInvitation invitations = registration.correctInvitation;
    private final String right = cast.address().value();
    private School school;
    private String wrong;
    private Map<String, String> answers;
    private Induction begun;

    @BeforeEach
    void a_teacher_is_invited_under_a_wrong_address() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        answers = registration.answers(school);
        wrong = answers.get("email");
        registration.authorised(school, answers);
        begun = induction();
    }

    @Test
    void the_right_address_gets_an_invitation_of_its_own() {
        assertThat(correct(school.tutor(), right)).isEmpty();

        assertThat(enters(right, Cast.stated(cast.letterTo(right), "One-time password")))
                .isTrue();
        assertThat(post(school.tutor()).since()).isEqualTo(workshop.clock.instant());
    }

    @Test
    void what_was_sent_to_the_wrong_one_stops_working() {
        var first = Cast.stated(cast.letterTo(wrong), "One-time password");

        correct(school.head(), right);

        assertThat(enters(wrong, first)).isFalse();
    }

    @Test
    void the_induction_goes_with_the_invitation() {
        correct(school.lead(), right);
        var teacher = induction().ect();
        cast.accept(school.body(), teacher);

        assertThat(teacher).isNotEqualTo(begun.ect());
        assertThat(registration.see.own(cast.caller(school.body(), teacher, begun.name())))
                .hasValueSatisfying(seen -> assertThat(seen.induction().id()).isEqualTo(begun.id()));
        assertThat(registration.see.own(cast.caller(school.body(), begun.ect(), begun.name())))
                .isEmpty();
    }

    @Test
    void somebody_with_an_account_is_asked_whether_the_position_is_theirs() {
        var elsewhere = registration.school(cast.body()).tutor();

        assertThat(correct(school.lead(), cast.email(elsewhere))).isEmpty();

        assertThat(induction().ect()).isEqualTo(elsewhere.person());
        assertThat(cast.letterTo(cast.email(elsewhere)).subject())
                .isEqualTo("Is this your new position in ECT Manager?");
    }

    @Test
    void an_officer_corrects_it_too() {
        assertThat(correct(cast.staff(school.body(), Position.AB_ADMINISTRATOR), right))
                .isEmpty();
    }

    @Test
    void nobody_else_corrects_it() {
        assertThat(List.of(
                        cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR),
                        cast.staff(school.body(), Position.QUALITY_ASSURER),
                        registration.school(school.body()).head(),
                        cast.staff(cast.body(), Position.AB_LEAD)))
                .allSatisfy(caller ->
                        assertThatThrownBy(() -> correct(caller, right)).isInstanceOf(NotAllowed.class));
    }

    @Test
    void once_accepted_the_address_is_the_teachers_own() {
        cast.accept(school.body(), begun.ect());

        assertThat(correct(school.lead(), right)).extracting(Refusal::code).containsExactly("invitation.accepted");
    }

    @Test
    void the_address_is_one_typed_twice_and_another_one() {
        assertThat(codes("nonsense", "nonsense")).containsExactly("email.wrong");
        assertThat(codes(right, "x" + right)).containsExactly("email.differs");
        assertThat(codes(wrong, wrong)).containsExactly("invitation.same");
        assertThat(induction().ect()).isEqualTo(begun.ect());
    }

    @Test
    void a_teacher_with_an_account_of_their_own_keeps_it_whatever_address_was_typed() {
        cast.accept(school.body(), begun.ect());
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(
                        registration.inductions.find(begun.id()).orElseThrow().ended(State.LEFT)));
        var next = registration.school(school.body());
        var there = new HashMap<>(answers);
        there.put("email", cast.address().value());
        there.put("tutor", Long.toString(next.tutor().person().value()));
        there.put("mentor", Long.toString(next.mentor()));
        registration.authorised(next, there);
        var post = invitations
                .invited(next.lead(), next.id(), begun.ect())
                .orElseThrow()
                .post()
                .appointment();

        assertThat(invitations.correct(
                        next.lead(), next.id(), begun.ect(), new Typed(post.id(), post.version(), right, right)))
                .extracting(Refusal::code)
                .containsExactly("invitation.has-account");
    }

    @Test
    void another_teachers_address_is_not_this_ones() {
        var other = registration.answers(school);
        registration.authorised(school, other);

        assertThat(correct(school.lead(), other.get("email")))
                .extracting(Refusal::code)
                .containsExactly("post.another-teachers");
    }

    @Test
    void whoever_stands_beside_the_teacher_is_not_the_teacher() {
        assertThat(correct(school.lead(), cast.email(school.tutor())))
                .extracting(Refusal::field)
                .containsExactly("email");
        assertThat(post(school.lead()).isAccepted()).isFalse();
    }

    @Test
    void two_who_correct_it_at_once_do_not_overwrite_each_other() {
        var seen = post(school.lead());
        correct(school.tutor(), right);
        var late = cast.address().value();

        assertThat(invitations.correct(
                        school.lead(),
                        school.id(),
                        induction().ect(),
                        new Typed(seen.id(), seen.version(), late, late)))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
    }

    @Test
    void the_trail_says_so_without_the_address() {
        correct(school.lead(), right);

        assertThat(workshop.trail(school.body(), 10)).anySatisfy(told -> {
            assertThat(told.happening().kind()).isEqualTo("invitation.corrected");
            assertThat(told.happening().toString()).doesNotContain("@");
        });
    }

    private List<String> codes(String email, String again) {
        var seen = post(school.lead());
        return invitations
                .correct(school.lead(), school.id(), begun.ect(), new Typed(seen.id(), seen.version(), email, again))
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private List<Refusal> correct(Caller caller, String email) {
        var seen = post(school.lead());
        return invitations.correct(
                caller, school.id(), induction().ect(), new Typed(seen.id(), seen.version(), email, email));
    }

    private Appointment post(Caller caller) {
        return invitations
                .invited(caller, school.id(), induction().ect())
                .orElseThrow()
                .post()
                .appointment();
    }

    private Induction induction() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> begun == null
                        ? registration.inductionsAt(school).get(0)
                        : registration.inductions.find(begun.id()).orElseThrow());
    }

    private boolean enters(String login, String password) {
        return workshop.signIn.signIn(login, password).fold(session -> true, refusals -> false);
    }
}
