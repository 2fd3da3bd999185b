/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.TeacherRecords.Earlier;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the national record may say of a teacher who is registered, and how it goes on. */
class TeacherWaitsTest extends JourneyTest {

    private static final LocalDate BORN = LocalDate.of(2001, 5, 11);

    private School school;
    private Map<String, String> answers;
    private Trn trn;

    @BeforeEach
    void a_school_and_what_it_types() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        answers = stage.desk.answers(school);
        answers.put("givenName", "Wilma");
        trn = new Trn(answers.get("trn"));
    }

    @Test
    void without_qualified_teacher_status_it_is_kept_asked_again_told_and_authorised() {
        answers.put("givenName", "Wanda");
        var before = toCheck(officer());
        stage.desk.record.hasNoQts(trn, BORN);
        var id = stage.desk.signed(school, answers);
        atDesk(school.lead())
                .open(registration(id))
                .isAt("Wanda Teacher", "registration-waits")
                .sees("It cannot be authorised yet")
                .sees("has no qualified teacher status");
        var contact = mayBeContact();
        var officer = officer();
        assertThat(toCheck(officer)).isEqualTo(before);
        officer.follow("Registrations")
                .isAt("Registrations", "console-registrations-waiting")
                .sees("Waits for QTS");

        stage.desk.record.knows(trn, BORN);
        stage.workshop.clock.pass(Duration.ofDays(7).plusSeconds(1));
        stage.desk.askAgain.run();

        var told = stage.cast.letterTo(email(school.lead()));
        assertThat(told.subject()).isEqualTo("A teacher\u2019s record has changed while a registration waits");
        officer = officer();
        assertThat(toCheck(officer)).isEqualTo(before + 1);
        officer.follow("Registrations")
                .isAt("Registrations", "console-registrations-qualified")
                .sees("Qualified")
                .follow("Wanda Teacher")
                .choose("Authorise: induction may begin");
        officer.select("Named contact", contact);
        officer.choose("I took note of the warnings, if there are any")
                .choose("Every point of these")
                .press("Save decision")
                .isAt("Wanda Teacher", "console-qualified-authorised")
                .sees("Induction is authorised");
    }

    @Test
    void a_wrong_date_of_birth_is_told_to_the_school_and_to_the_officer() {
        stage.desk.record.says(trn, new NotFound());
        var id = sent();

        atDesk(school.lead())
                .open(registration(id))
                .isAt("Wilma Teacher", "registration-not-found")
                .sees("No teacher record has this TRN with this date of birth. Check both.");
        signs(id);
        officer()
                .follow("Registrations")
                .isAt("Registrations", "console-registrations-not-found")
                .sees("Not found");
    }

    @Test
    void a_prohibition_stops_the_registration_before_it_is_sent() {
        var alert = new Alert(Alert.PROHIBITION, "Prohibition from teaching", LocalDate.MAX);
        stage.desk.record.says(
                trn,
                new Found(
                        new TeacherRecord(
                                trn,
                                BORN,
                                "Wilma",
                                "Teacher",
                                LocalDate.of(2026, 7, 10),
                                List.of(),
                                InductionStatus.REQUIRED_TO_COMPLETE,
                                List.of(alert)),
                        Earlier.none()));
        var id = stage.desk.typed(school, answers);

        atDesk(school.lead())
                .open(registration(id))
                .follow("Check and send to the head teacher")
                .press("Send to the head teacher")
                .isAt("Check the answers", "register-prohibited")
                .sees("prohibit");
    }

    @Test
    void while_the_service_is_away_a_registration_is_sent_and_waits_for_an_answer() {
        stage.desk.record.says(trn, new Unavailable("The teacher record service cannot be reached"));
        var id = sent();
        signs(id);

        atDesk(school.lead())
                .open(registration(id))
                .isAt("Wilma Teacher", "registration-no-answer")
                .sees("the national record could not be asked yet");
        officer()
                .follow("Registrations")
                .isAt("Registrations", "console-registrations-no-answer")
                .sees("No answer yet");
    }

    /** As the lead sends it, in the browser. */
    private long sent() {
        var id = stage.desk.typed(school, answers);
        atDesk(school.lead())
                .open(registration(id))
                .follow("Check and send to the head teacher")
                .press("Send to the head teacher")
                .sees("Waiting for the head teacher");
        return id;
    }

    private void signs(long id) {
        RegistrationDesk.require(stage.desk.sign.sign(
                school.head(), school.id(), stage.desk.draft(school, id), PASSWORD, Confirmed.EVERYTHING));
    }

    /** What the home page counts of registrations. */
    private static int toCheck(Walk officer) {
        return officer.locator(".ect-tiles__tile").allInnerTexts().stream()
                .filter(tile -> tile.contains("to check"))
                .map(tile -> tile.replaceAll("[^0-9]", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    private static Walk officer() {
        return staff(Position.AB_ADMINISTRATOR);
    }

    private String registration(long id) {
        return "/kestrel/school/" + school.id().value() + "/registrations/" + id;
    }
}
