/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail to somebody is refused: the page about them says so, and the way to put it right is one link away. */
class RefusedMailShownTest extends JourneyTest {

    private static final String TYPED_WRONG = "una.wating@school.example";

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
    void the_address_of_a_teacher_who_never_signed_in_is_corrected() {
        var started = stage.reports.started(school);
        var waiting = invited();

        refused(waiting, TYPED_WRONG);
        refused(started.induction().ect(), email(started.ect()));

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id())
                .isAt("Nova Teacher", "console-ect-mail-refused")
                .sees("Correct the address")
                .open("/kestrel/refused-mail/" + waiting.value())
                .isAt("Mail to Una Waiting was refused", "refused-mail-teacher")
                .press("Ask for confirmation")
                .isAt("Mail to Una Waiting was refused", "refused-mail-teacher-errors")
                .sees("Enter an e-mail address, like name@example.com")
                .type("Correct e-mail address", "una.waiting@school.example")
                .press("Ask for confirmation")
                .isAt("Refused mail", "refused-mail-asked")
                .sees("A link to confirm the address is on its way to it");
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

    /** An early career teacher whose address was typed wrong. */
    private PersonId invited() {
        return stage.workshop.transactions.in(Scope.of(Stage.KESTREL), () -> stage.workshop
                .introductions
                .introduce(new Newcomer(
                        Position.ECT,
                        new PersonName("Una", "Waiting"),
                        new EmailAddress(TYPED_WRONG),
                        "",
                        false,
                        Optional.of(school.id()),
                        Optional.empty()))
                .fold(found -> found, refusals -> {
                    throw new AssertionError(refusals.toString());
                }));
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
