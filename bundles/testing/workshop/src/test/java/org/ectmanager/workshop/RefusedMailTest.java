/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.health.internal.RefusedMailsCheck;
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
    void a_teacher_who_never_signed_in_is_to_be_invited_by_another_address() {
        var teacher = invitedTeacher();
        refused(teacher);

        assertThat(workshop.refusedMail.to(school.head(), teacher))
                .hasValueSatisfying(
                        undelivered -> assertThat(undelivered.isCorrectable()).isTrue());
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
}
