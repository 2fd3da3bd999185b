/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record says whether a teacher has come in, and helps whoever has not. */
class TeacherInvitedAgainTest extends JourneyTest {

    private School school;

    @BeforeEach
    void a_school() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_tutor_sends_the_invitation_again_and_the_teacher_comes_in() {
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Iris");
        answers.put("familyName", "Awaited");
        stage.desk.authorised(school, answers);
        var email = answers.get("email");
        var lost = Cast.stated(stage.cast.letterTo(email), "One-time password");
        var record = "/kestrel/school/" + school.id().value() + "/ects/"
                + stage.desk.inductionsAt(school).get(0).id();

        var tutor = atDesk(school.tutor());
        tutor.open(record)
                .isAt("Iris Awaited", "ect-not-signed-in")
                .sees("Not yet. Ask the teacher to look for the e-mail, or send it again")
                .follow("Send the invitation again")
                .isAt("Send the invitation again", "ect-send-invitation")
                .sees(email)
                .press("Send the invitation")
                .isAt("Iris Awaited", "ect-invitation-sent")
                .sees("The invitation is on its way again");
        assertThat(Cast.stated(stage.cast.letterTo(email), "One-time password")).isNotEqualTo(lost);
        signedIn(email);

        tutor.open(record)
                .isAt("Iris Awaited", "ect-signed-in")
                .seesNo("Not yet. Ask the teacher")
                .sees("Send a sign-in link");
    }

    @Test
    void the_list_says_who_has_not_come_in_and_a_wrong_address_is_corrected() {
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Ines");
        answers.put("familyName", "Mistyped");
        stage.desk.authorised(school, answers);
        var came = stage.desk.answers(school);
        came.put("givenName", "Cora");
        came.put("familyName", "Camein");
        stage.desk.authorised(school, came);
        stage.cast.accept(
                school.body(),
                stage.desk.inductionsAt(school).stream()
                        .filter(induction -> induction.name().family().equals("Camein"))
                        .findFirst()
                        .orElseThrow()
                        .ect());
        var right = "ines.right@school.example";

        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/ects")
                .isAt("Early career teachers", "ects-not-signed-in")
                .sees("Not yet. Invited on 24 August 2026")
                .follow("Send the invitation again to Ines Mistyped")
                .isAt("Send the invitation again", "ect-send-from-list")
                .open("/kestrel/school/" + school.id().value() + "/ects")
                .follow("Ines Mistyped")
                .isAt("Ines Mistyped", "ect-not-signed-in-usernames")
                .sees("Shown once accepted")
                .follow("Correct the e-mail address")
                .isAt("Correct the e-mail address", "ect-correct-address")
                .press("Send the invitation there")
                .isAt("Correct the e-mail address", "ect-correct-address-refused")
                .sees("Enter an e-mail address")
                .type("Correct e-mail address", right)
                .type("The same e-mail address again", right)
                .press("Send the invitation there")
                .isAt("Ines Mistyped", "ect-address-corrected")
                .sees("The invitation is on its way to the new address");
        assertThat(Cast.stated(stage.cast.letterTo(right), "One-time password")).isNotBlank();
    }

    @Test
    void a_teacher_who_says_that_it_is_not_them_is_invited_by_the_right_address() {
        stage.desk.authorised(school, stage.desk.answers(school));
        var induction = stage.desk.inductionsAt(school).get(0);
        var owner = stage.cast.caller(school.body(), induction.ect(), induction.name());
        var offer = stage.workshop.acceptPosts.waiting(owner).get(0);
        RegistrationDesk.require(
                stage.workshop.acceptPosts.decline(owner, offer.appointment().id()));
        var right = "nova.own@school.example";

        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/ects")
                .isAt("Early career teachers", "ects-not-this-person")
                .sees("Not this person")
                .sees("Said on 24 August 2026")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "ect-not-this-person")
                .sees("This is not Nova Teacher")
                .follow("Correct the e-mail address")
                .isAt("Correct the e-mail address", "ect-not-this-person-correct")
                .type("Correct e-mail address", right)
                .type("The same e-mail address again", right)
                .press("Send the invitation there")
                .isAt("Nova Teacher", "ect-not-this-person-corrected")
                .seesNo("Not this person");
        staff(Position.AB_ADMINISTRATOR).open("/kestrel/console/ects").seesNo("Not this person");
    }

    @Test
    void head_and_lead_read_usernames_and_a_tutor_does_not() {
        var people = "/kestrel/school/" + school.id().value() + "/people";
        var username = stage.workshop
                .managePeople
                .usernames(school.head(), school.id())
                .get(school.tutor().person());

        atDesk(school.head())
                .open(people)
                .isAt("People", "people-usernames")
                .sees("Username")
                .sees(username)
                .follow(school.tutor().name().full())
                .isAt(school.tutor().name().full(), "person-username")
                .sees(username);
        atDesk(school.tutor())
                .open(people)
                .isAt("People", "people-no-usernames")
                .seesNo(username);
    }

    @Test
    void an_officer_sends_a_sign_in_link() {
        var started = stage.reports.started(school);
        var record = "/kestrel/console/ects/" + started.induction().id();

        staff(Position.AB_ADMINISTRATOR)
                .open(record)
                .follow("Send a sign-in link")
                .isAt("Send a sign-in link", "console-ect-send-link")
                .sees("You do not see the password")
                .press("Send the link")
                .isAt(started.induction().name().full(), "console-ect-link-sent")
                .sees("The link is on its way");

        assertThat(stage.cast.letterTo(email(started.ect())).subject()).contains("Your link to get back");
    }

    @Test
    void nobody_helps_a_teacher_at_the_wrong_place() {
        var there = stage.desk.school(stage.cast.body());
        var started = stage.reports.started(there);
        var home = "/" + there.body();
        var below = "/ects/" + started.induction().id() + "/send-link";
        var other = stage.desk.school(there.body());

        assertStatus(200, there.lead(), home + "/school/" + there.id().value() + below);
        assertStatus(404, there.head(), home + "/console" + below);
        assertStatus(404, other.head(), home + "/school/" + other.id().value() + below);
        assertStatus(404, started.ect(), home + "/school/" + there.id().value() + below);
    }

    private static void assertStatus(int status, Caller who, String path) {
        var reader = new PlainReader(stage);
        assertThat(reader.get(path, reader.signIn(who)).statusCode()).isEqualTo(status);
    }
}
