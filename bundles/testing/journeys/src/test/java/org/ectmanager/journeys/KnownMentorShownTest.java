/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody adds a mentor who is on the list already, and is led to that one. */
class KnownMentorShownTest extends JourneyTest {

    private static final String KNOWN =
            "A mentor with this name and this e-mail address is on your school’s list already";

    private School school;

    @BeforeEach
    void a_mentor_on_the_list() {
        school = stage.desk.school(Stage.KESTREL);
        RegistrationDesk.require(stage.workshop.manageMentors.add(
                school.lead(), school.id(), new MentorForm("Uma", "Known", "uma@known.example", "")));
    }

    @Test
    void on_the_list_it_leads_to_the_details() {
        typed(atDesk(school.lead()).open(at("/mentors/add")))
                .isAt("Add a mentor", "mentor-known")
                .sees(KNOWN)
                .follow("See the details of Uma Known")
                .isAt("Change a mentor’s details", "mentor-known-details");
    }

    @Test
    void in_a_registration_it_leads_back_to_the_choice() {
        var registration = stage.desk.typed(school, stage.desk.answers(school));

        var lead = typed(atDesk(school.lead()).open(at("/registrations/" + registration + "/support/mentor")))
                .isAt("Add a mentor", "register-mentor-known")
                .sees(KNOWN)
                .follow("Go back and choose Uma Known")
                .isAt("Induction tutor and mentor", "register-mentor-known-choice");
        assertThat(lead.chosen("mentor")).isEqualTo("Uma Known");
    }

    @Test
    void for_a_teacher_it_leads_back_to_the_choice() {
        var started = stage.reports.started(school);

        var lead = typed(atDesk(school.lead())
                        .open(at("/ects/" + started.induction().id() + "/team/mentor")))
                .isAt("Add a mentor", "team-mentor-known")
                .sees(KNOWN)
                .follow("Go back and choose Uma Known");
        assertThat(lead.chosen("mentor")).isEqualTo("Uma Known");
    }

    private static Walk typed(Walk walk) {
        return walk.type("First name", "uma")
                .type("Last name", "Known")
                .type("E-mail address (optional)", "Uma@known.example")
                .press("Save");
    }

    private String at(String path) {
        return "/" + school.body() + "/school/" + school.id().value() + path;
    }
}
