/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.server.RunningSite;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An early career teacher is registered by their school, signed for by its head and let in by the appropriate body. */
class TeacherRegisteredTest extends JourneyTest {

    private static final String ADDRESS = "rosa.lind@school.example";
    private static final String AS_PDF = "Download this registration as PDF";
    private static final List<String> TYPED = List.of(
            "Rosa Lind",
            ADDRESS,
            "11 May 2001",
            "1 September 2026",
            "31 August 2028",
            "0.6",
            "Year 3 teacher",
            "Uma Mentor");
    private static int trn = 8_000_000;

    private School school;

    @BeforeEach
    void a_school_with_its_people() {
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_school_registers_its_head_signs_and_the_body_authorises() {
        var lead = atDesk(school.lead());
        begin(lead);
        fill(lead);
        addMentor(lead);
        checkAndSend(lead);
        sign();
        authorise();
        lead.follow("Early career teachers")
                .isAt("Early career teachers", "ects")
                .follow("Rosa Lind")
                .isAt("Rosa Lind", "ect")
                .sees("How induction began here")
                .sees("Uma Mentor");
        signedIn(ADDRESS).isAt("My induction", "induction-begun").sees("Uma Mentor");
    }

    private static void begin(Walk lead) {
        lead.isAt("Desk School", "school-home-registering")
                .follow("Register an early career teacher")
                .isAt("Register early career teachers", "registrations-none")
                .press("Register an early career teacher")
                .isAt("Training programme", "register-programme")
                .press("Save and continue")
                .isAt("Training programme", "register-programme-errors")
                .sees("Choose how the training is organised")
                .choose("Provider-led")
                .type("Lead provider", "Kestrel Partnership")
                .press("Save and continue")
                .isAt("The early career teacher", "register-teacher");
    }

    private void fill(Walk lead) {
        lead.type("First name", "Rosa")
                .type("Teacher reference number (TRN)", "12")
                .press("Save and continue")
                .isAt("The early career teacher", "register-teacher-errors");
        assertThat(lead.typed("First name")).isEqualTo("Rosa");
        lead.follow("Back").follow("Back").isAt("Rosa", "registration-tasks");
        assertThat(lead.paper(AS_PDF))
                .contains("Lead provider Kestrel Partnership", "Name Rosa", "(TRN) 12", "Not finished");
        lead.follow("The early career teacher");
        assertThat(lead.typed("Teacher reference number (TRN)")).isEqualTo("12");
        teacher(lead);
        lead.press("Save and continue").isAt("Post and contract", "register-post");
        lead.choose("Another day");
        date(lead, "start", "1", "9", "2026");
        lead.choose("Fixed-term").press("Save and continue").isAt("Post and contract", "register-post-errors");
        date(lead, "end", "31", "8", "2028");
        lead.type("Full-time equivalent (FTE)", "0.6")
                .type("Days worked in a week", "2")
                .type("Post", "Year 3 teacher")
                .press("Save and continue")
                .isAt("Post and contract", "register-post-impossible")
                .sees("which cannot be worked on 2")
                .type("Days worked in a week", "3")
                .type("Post", "Year 3 teacher")
                .type("Weekly teaching hours of a full-time teacher at your school (optional)", "22.5")
                .type("Weekly teaching hours planned for this teacher (optional)", "13.5")
                .press("Save and continue")
                .isAt("Post and contract", "register-post-timetable")
                .sees("At most 12.15 hours a week: 90 per cent of 22.5 hours")
                .type("Weekly teaching hours planned for this teacher (optional)", "12")
                .press("Save and continue")
                .isAt("Initial teacher training", "register-training")
                .press("Save and continue")
                .isAt("Induction tutor and mentor", "register-support");
    }

    private static Walk teacher(Walk lead) {
        lead.type("Last name", "Lind")
                .type("E-mail address", ADDRESS)
                .type("Teacher reference number (TRN)", Integer.toString(++trn))
                .choose("No, this is the start of their induction");
        date(lead, "birth", "11", "5", "2001");
        return lead;
    }

    private void addMentor(Walk lead) {
        lead.select("Induction tutor", school.tutor().name().full())
                .press("Save and add a mentor")
                .isAt("Add a mentor", "register-add-mentor")
                .press("Save")
                .isAt("Add a mentor", "register-add-mentor-errors")
                .type("First name", "Uma")
                .type("Last name", "Mentor")
                .press("Save")
                .isAt("Induction tutor and mentor", "register-support-again");
        assertThat(lead.chosen("mentor")).isEqualTo("Uma Mentor");
        lead.press("Save and continue");
    }

    private static void checkAndSend(Walk lead) {
        lead.isAt("Check the answers", "register-check-answers")
                .sees("Fixed-term, until 31 August 2028")
                .follow("Change training programme")
                .type("Lead provider", "River Partnership")
                .press("Save and continue")
                .isAt("Check the answers", "register-check-changed")
                .sees("River Partnership");
        assertThat(lead.paper(AS_PDF))
                .contains(TYPED)
                .containsPattern("School [\\w ]+ \\(URN [0-9]{6}\\)")
                .contains(RunningSite.KESTREL.name(), "Not finished", "River Partnership");
        lead.locator(".govuk-details__summary").first().click();
        lead.isAt("Check the answers", "register-check-why")
                .press("Send to the head teacher")
                .isAt("Rosa Lind", "registration-sent")
                .sees("Waiting for the head teacher")
                .sees("The teacher record has another name");
        assertThat(lead.paper(AS_PDF))
                .contains(TYPED)
                .contains(RunningSite.KESTREL.name(), "Waiting for the head teacher", "River Partnership");
    }

    private void sign() {
        var head = atDesk(school.head())
                .isAt("Desk School", "school-home-to-sign")
                .follow("To sign")
                .isAt("To sign", "to-sign")
                .follow("Rosa Lind")
                .isAt("Rosa Lind", "sign")
                .press("Sign and send to the appropriate body")
                .isAt("Rosa Lind", "sign-not-declared")
                .sees("Tick each point that the post has")
                .sees("Tick that the early career teacher and you agree to the start")
                .sees("Tick the box to make the declaration")
                .sees("Enter your password")
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", "not the password")
                .press("Sign and send to the appropriate body")
                .isAt("Rosa Lind", "sign-wrong-password");
        head.type("Your password", PASSWORD)
                .press("Sign and send to the appropriate body")
                .isAt("To sign", "signed")
                .sees("You signed")
                .sees("Nothing to sign now")
                .follow("Back to the school’s home page")
                .isAt("Desk School", "school-home-signed");
    }

    private static void authorise() {
        var contact = mayBeContact();
        var officer = staff(Position.AB_ADMINISTRATOR)
                .isAt("Home", "console-registration-waits")
                .follow("Registrations")
                .isAt("Registrations", "console-registrations")
                .follow("Rosa Lind")
                .isAt("Rosa Lind", "console-registration")
                .press("Save decision")
                .isAt("Rosa Lind", "console-registration-errors")
                .choose("Authorise: induction may begin")
                .press("Save decision")
                .isAt("Rosa Lind", "console-registration-no-contact")
                .press("Ask the record again")
                .isAt("Rosa Lind", "console-registration-asked")
                .choose("Authorise: induction may begin");
        officer.select("Named contact", contact);
        officer.choose("I took note of the warnings, if there are any")
                .press("Save decision")
                .isAt("Rosa Lind", "console-registration-not-suitable")
                .sees("Tick what makes the post suitable")
                .choose("Every point of these")
                .press("Save decision")
                .isAt("Rosa Lind", "console-registration-authorised")
                .sees("Induction is authorised")
                .follow("Early career teachers")
                .isAt("Early career teachers", "console-ects")
                .type("Find an early career teacher", "nobody at all")
                .press("Search")
                .isAt("Early career teachers", "console-ects-none")
                .sees("Nothing in this list has these words")
                .type("Find an early career teacher", "lind rosa")
                .press("Search")
                .isAt("Early career teachers", "console-ects-found")
                .follow("Rosa Lind")
                .isAt("Rosa Lind", "console-ect");
    }

    static void date(Walk walk, String name, String day, String month, String year) {
        walk.locator("#" + name + "-day").fill(day);
        walk.locator("#" + name + "-month").fill(month);
        walk.locator("#" + name + "-year").fill(year);
    }
}
