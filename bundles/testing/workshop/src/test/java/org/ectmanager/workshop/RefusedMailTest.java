/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.health.internal.RefusedMailsCheck;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.RefusedMail.Undelivered;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.Test;

/** Mail that a mailbox refused is somebody's to look after: those who can have the address corrected, and nobody else. */
class RefusedMailTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final BodyId body = cast.body();
    private final School school = desk.school(body);
    private final RefusedMailsCheck check =
            new RefusedMailsCheck(workshop.transactions, workshop.bodies, workshop.letters);

    @Test
    void the_school_sees_that_a_colleague_gets_no_mail() {
        refused(school.tutor().person());

        assertThat(seenBy(school.head())).hasValueSatisfying(undelivered -> {
            assertThat(undelivered.mails()).isEqualTo(1);
            assertThat(undelivered.latest()).isEqualTo(workshop.clock.instant());
            assertThat(undelivered.addressStands()).isTrue();
            assertThat(undelivered.isCorrectable()).isFalse();
        });
    }

    @Test
    void the_appropriate_body_sees_it_too() {
        refused(school.tutor().person());

        assertThat(seenBy(cast.staff(body, Position.AB_ADMINISTRATOR))).isPresent();
    }

    @Test
    void whoever_can_do_nothing_about_it_sees_nothing() {
        refused(school.tutor().person());

        assertThat(seenBy(cast.staff(body, Position.QUALITY_ASSURER))).isEmpty();
        assertThat(seenBy(desk.school(body).head())).isEmpty();
        assertThat(seenBy(cast.staff(cast.body(), Position.AB_LEAD))).isEmpty();
    }

    @Test
    void another_school_sends_nothing_again() {
        refused(school.tutor().person());
        var other = desk.school(body).head();

        assertThatThrownBy(() ->
                        workshop.refusedMail.sendAgain(other, school.tutor().person()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void sent_again_it_arrives_and_nothing_is_said_of_it_any_more() {
        refused(school.tutor().person());
        workshop.post.clear();

        assertThat(workshop.refusedMail.sendAgain(school.head(), school.tutor().person()))
                .isEqualTo(1);
        workshop.tell.run();

        assertThat(workshop.post).extracting(letter -> letter.to().value()).containsExactly(cast.email(school.tutor()));
        assertThat(seenBy(school.head())).isEmpty();
        assertThat(check.problem()).isEmpty();
        assertThat(workshop.trail(body, 1))
                .singleElement()
                .satisfies(told -> assertThat(told.happening().kind()).isEqualTo("mail.sent-again"));
    }

    @Test
    void the_health_page_counts_it_until_then_and_turns_nobody_away() {
        assertThat(check.problem()).isEmpty();

        refused(school.tutor().person());

        assertThat(check.problem().orElseThrow()).startsWith("1 mails were refused for good");
        assertThat(check.since()).contains(workshop.clock.instant());
        assertThat(check.vital()).isFalse();
    }

    @Test
    void mail_to_somebody_who_has_left_is_nobodys_to_mend() {
        refused(school.tutor().person());
        var post = school.tutor().appointments().get(0);
        var version = workshop.managePeople
                .find(school.head(), school.id(), post.id())
                .orElseThrow()
                .appointment()
                .version();
        assertThat(workshop.managePeople.remove(school.head(), school.id(), post.id(), version))
                .isEmpty();

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_teacher_who_never_signed_in_gets_the_username_at_the_address_that_was_corrected() {
        var teacher = invitedTeacher();
        refused(teacher);
        var correct = cast.address();

        assertThat(correct(teacher, correct.value())).isEmpty();
        workshop.tell.run();
        assertThat(workshop.post).extracting(Letter::to).containsExactly(correct);

        assertThat(workshop.confirmEmail.confirm(Cast.token(workshop.post.get(0))))
                .isEmpty();
        workshop.post.clear();
        assertThat(workshop.refusedMail.sendAgain(school.head(), teacher)).isEqualTo(1);
        workshop.tell.run();

        assertThat(workshop.post).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(correct);
            assertThat(Cast.stated(letter, "One-time password")).isNotEmpty();
        });
    }

    @Test
    void an_address_has_to_be_one_and_another_one() {
        var teacher = invitedTeacher();
        var wrong = refused(teacher);

        assertThat(correct(teacher, "nonsense")).extracting(Refusal::code).containsExactly("email.wrong");
        assertThat(correct(teacher, wrong.value())).extracting(Refusal::code).containsExactly("email.same");
    }

    @Test
    void whoever_another_body_invited_too_changes_the_address_alone() {
        var teacher = invitedTeacher();
        var address = refused(teacher);
        var elsewhere = cast.body();
        workshop.transactions.run(
                Scope.of(elsewhere),
                () -> workshop.introductions.introduce(new Newcomer(
                        Position.AB_ADMINISTRATOR,
                        school.tutor().name(),
                        address,
                        "",
                        false,
                        Optional.empty(),
                        Optional.empty())));

        assertThat(correct(teacher, cast.address().value()))
                .extracting(Refusal::code)
                .containsExactly("email.elsewhere");
    }

    @Test
    void nobody_corrects_the_address_of_somebody_who_has_accepted() {
        refused(school.tutor().person());

        assertThatThrownBy(() -> correct(school.tutor().person(), cast.address().value()))
                .isInstanceOf(NotAllowed.class);
    }

    private PersonId invitedTeacher() {
        var address = cast.address();
        return workshop.transactions.in(Scope.of(body), () -> workshop.introductions
                .introduce(new Newcomer(
                        Position.ECT,
                        school.tutor().name(),
                        address,
                        "",
                        false,
                        Optional.of(school.id()),
                        Optional.empty()))
                .fold(found -> found, refusals -> {
                    throw new AssertionError(refusals.toString());
                }));
    }

    /** The mail that tells somebody of their account, or their post, is refused at the address that they have. */
    private EmailAddress refused(PersonId person) {
        workshop.tell.run();
        workshop.post.clear();
        return workshop.transactions.in(Scope.of(body, person), () -> {
            var address = workshop.people.find(person).orElseThrow().email();
            workshop.outbox.put(
                    "account.opened", Map.of("person", Long.toString(person.value()), "position", "INDUCTION_TUTOR"));
            var message = workshop.outbox.pending(10).get(0).id();
            workshop.letters.refused(message, new Mark(address, 0), Optional.of(person), "reply 550");
            workshop.outbox.done(message);
            return address;
        });
    }

    private Optional<Undelivered> seenBy(Caller caller) {
        return workshop.refusedMail.to(caller, school.tutor().person());
    }

    private List<Refusal> correct(PersonId teacher, String email) {
        return workshop.refusedMail.correct(school.head(), teacher, email);
    }
}
