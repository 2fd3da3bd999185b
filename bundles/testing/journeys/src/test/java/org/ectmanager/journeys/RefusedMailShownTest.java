/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail to somebody is refused: the page about them says so, and the way to put it right is one link away. */
class RefusedMailShownTest extends JourneyTest {

    private static final String RIGHT = "nova.right@school.example";

    private School school;

    @BeforeEach
    void a_school() {
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_head_teacher_has_mail_sent_again_to_a_colleague() {
        refused(school.tutor().person(), email(school.tutor()));
        var person = "/kestrel/school/" + school.id().value() + "/people/"
                + school.tutor().appointments().get(0).id();
        stage.workshop.post.clear();

        atDesk(school.head())
                .open(person)
                .isAt(school.tutor().name().full(), "person-mail-refused")
                .sees("Correct the address")
                .follow("See what to do")
                .isAt("Mail to " + school.tutor().name().full() + " was refused", "refused-mail")
                .sees("they change it themselves under")
                .follow("Send the mails again")
                .isAt("Send the mails again", "refused-mail-again")
                .press("Send them again")
                .isAt("Refused mail", "refused-mail-sent")
                .sees("The mails are on their way again")
                .open(person)
                .seesNo("was refused");
        stage.workshop.tell.run();

        assertThat(stage.workshop.post).anyMatch(letter -> letter.to().value().equals(email(school.tutor())));
    }

    @Test
    void the_address_of_a_teacher_who_never_signed_in_is_corrected_by_inviting_the_right_one() {
        var induction = refusedTeacher();

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + induction.id())
                .isAt("Nova Teacher", "console-ect-mail-refused")
                .sees("Correct the address")
                .follow("See what to do")
                .isAt("Correct the e-mail address", "refused-mail-teacher")
                .sees("the mail server said that it never takes it")
                .type("Correct e-mail address", RIGHT)
                .type("The same e-mail address again", RIGHT)
                .press("Send the invitation there")
                .isAt("Nova Teacher", "refused-mail-teacher-corrected")
                .seesNo("was refused");
        assertThat(Cast.stated(stage.cast.letterTo(RIGHT), "One-time password")).isNotBlank();
    }

    @Test
    void a_teacher_whose_address_was_right_has_the_mails_sent_again() {
        var induction = refusedTeacher();

        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/ects/" + induction.id())
                .follow("See what to do")
                .follow("Send the mails again")
                .isAt("Send the mails again", "refused-mail-teacher-again");
    }

    @Test
    void an_officer_learns_that_an_applicant_got_nothing() {
        var form = stage.cast.form(Position.HEAD_TEACHER);
        var asking = stage.cast.school("Lost Letter School");
        var officer = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        RegistrationDesk.require(stage.workshop.enterSchool.register(Stage.KESTREL, asking, form));
        stage.workshop.tell.run();
        RegistrationDesk.require(stage.workshop.decideEntry.query(
                officer,
                asking,
                stage.workshop
                        .decideEntry
                        .find(officer, asking)
                        .orElseThrow()
                        .entry()
                        .version(),
                "Are you a nursery?"));
        lost(form.email());

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + asking.value())
                .isAt("Lost Letter School", "console-school-mail-refused")
                .sees("Mail to the applicant was refused")
                .sees(form.email())
                .press("Send it again")
                .isAt("Lost Letter School", "console-school-mail-again")
                .sees("on its way to the applicant again")
                .seesNo("was refused");
    }

    /** What waits goes to an address of somebody without an account, which refuses it. */
    private static void lost(String address) {
        stage.workshop.transactions.run(Scope.of(Stage.KESTREL), () -> {
            var message = stage.workshop.outbox.pending(10).get(0).id();
            stage.workshop.letters.refused(
                    message, new Mark(new EmailAddress(address), 0), Optional.empty(), "reply 550");
            stage.workshop.outbox.done(message);
        });
    }

    /** An early career teacher who is invited, and whose mailbox takes no mail. */
    private Induction refusedTeacher() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var answers = stage.desk.answers(school);
        stage.desk.authorised(school, answers);
        var induction = stage.desk.inductionsAt(school).get(0);
        refused(induction.ect(), answers.get("email"));
        return induction;
    }

    private static void refused(PersonId person, String address) {
        stage.workshop.tell.run();
        stage.workshop.transactions.run(Scope.of(Stage.KESTREL, person), () -> {
            stage.workshop.outbox.put("recovery.asked", Map.of("person", Long.toString(person.value())));
            var message = stage.workshop.outbox.pending(10).get(0).id();
            stage.workshop.letters.refused(
                    message, new Mark(new EmailAddress(address), 0), Optional.of(person), "reply 550");
            stage.workshop.outbox.done(message);
        });
    }
}
