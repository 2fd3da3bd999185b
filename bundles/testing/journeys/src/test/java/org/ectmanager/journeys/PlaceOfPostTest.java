/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.RealDatabase;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some schools are asked more of a post than others. */
class PlaceOfPostTest extends JourneyTest {

    private School school;

    @BeforeEach
    void a_school_with_its_people() {
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_nursery_in_special_measures_answers_its_questions_and_the_officer_sees_them() throws SQLException {
        change(school.id(), "type_code = 15, special_measures = true");
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Nora");
        answers.put("familyName", "Nursery");
        var id = stage.desk.typed(school, answers);
        var lead = atDesk(school.lead())
                .open(registration(id) + "/post")
                .isAt("Post and contract", "register-post-nursery")
                .press("Save and continue")
                .isAt("Post and contract", "register-post-nursery-errors")
                .sees("Say whether the classes are mainly aged three and over");
        lead.locator("#nurseryHead").check();
        lead.locator("#nurseryAges").check();
        lead.locator("#trainedHere").check();
        lead.press("Save and continue").open(registration(id) + "/support");
        lead.locator("#qualified-3").check();
        lead.press("Save and continue")
                .isAt("Check the answers", "register-check-nursery")
                .sees("Classes mainly aged three and over")
                .sees("Trained or began induction here before inspectors found fault")
                .sees("The mentor does, the induction tutor does not");
        assertThat(lead.paper("Download this registration as PDF")).contains("The mentor does");

        var desk = stage.desk;
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        RegistrationDesk.require(desk.sign.sign(
                school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations/" + id)
                .isAt("Nora Nursery", "console-registration-nursery")
                .sees("was on induction or trained here before")
                .sees("The induction tutor does not hold qualified teacher status");
    }

    @Test
    void a_second_school_in_special_measures_is_asked_for_its_certificate() throws SQLException {
        var answers = stage.desk.answers(school);
        answers.put("fte", "0.4");
        answers.put("daysPerWeek", "2");
        answers.put("givenName", "Petra");
        answers.put("familyName", "Secondplace");
        var started = stage.reports.started(school, answers);
        var other = stage.cast.school("Measured School");
        change(other, "special_measures = true");
        var head = atDesk(school.head())
                .open("/kestrel/school/" + school.id().value() + "/ects/"
                        + started.induction().id() + "/posts/" + other.value() + "/add")
                .isAt("Add a post at Measured School", "posts-add-measures")
                .choose("Permanent")
                .type("Full-time equivalent (FTE)", "0.4")
                .type("Days worked in a week", "2");
        TeacherRegisteredTest.date(head, "first", "4", "1", "2027");
        head.press("See the new plan")
                .isAt("Add a post at Measured School", "posts-add-measures-refused")
                .sees("unless inspectors have certified it as suitable")
                .type("Inspectors’ certificate (optional)", "Letter of 3 June 2026")
                .press("See the new plan")
                .isAt("Check the new plan", "posts-preview-measures")
                .sees("Keep the evidence")
                .press("Save and plan anew")
                .sees("The post is added");
    }

    private String registration(long id) {
        return "/kestrel/school/" + school.id().value() + "/registrations/" + id;
    }

    private static void change(SchoolId school, String what) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update school set " + what + " where id = " + school.value());
        }
    }
}
