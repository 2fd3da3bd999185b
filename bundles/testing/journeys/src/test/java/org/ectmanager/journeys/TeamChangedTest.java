/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentor or an induction tutor goes, and the school names somebody else. */
class TeamChangedTest extends JourneyTest {

    private static final String CHANGE = "Change mentor or tutor of Nova Teacher";
    private static final String WHY = "Why are mentor and tutor the same person? (only if they are)";

    private School school;
    private Started started;

    @BeforeEach
    void a_teacher_in_induction() {
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @Test
    void a_mentor_who_leaves_is_followed_by_another() {
        var lead = atDesk(school.lead())
                .open(at("/mentors"))
                .follow("Remove Mara Mentor")
                .isAt("Remove Mara Mentor", "mentor-remove-supports")
                .sees("Name another mentor for each of them first")
                .press("Remove this mentor")
                .isAt("Mentors", "mentors-removed")
                .open(at(""))
                .isAt("Desk School", "school-home-no-mentor")
                .follow("Name a mentor for Nova Teacher")
                .isAt(CHANGE, "team-no-mentor")
                .sees("Your school has no other mentor on its list")
                .follow("Add a mentor first")
                .isAt("Add a mentor", "team-add-mentor")
                .press("Save")
                .isAt("Add a mentor", "team-add-mentor-errors")
                .type("First name", "Uma")
                .type("Last name", "Mentor")
                .press("Save")
                .isAt(CHANGE, "team-mentor-added")
                .sees("The mentor is recorded and chosen below. Save to name them");
        assertThat(lead.chosen("mentor")).isEqualTo("Uma Mentor");
        lead.select("Mentor from today", "Choose somebody")
                .press("Save")
                .isAt(CHANGE, "team-unchanged")
                .sees("Choose another mentor or another induction tutor")
                .select("Mentor from today", "Uma Mentor")
                .press("Save")
                .isAt("Nova Teacher", "ect-mentor-named")
                .sees("Uma Mentor is the mentor")
                .open(at(""))
                .isAt("Desk School", "school-home-mentor-named")
                .seesNo("Name a mentor for Nova Teacher");
    }

    @Test
    void a_record_without_mentor_and_tutor_says_so() {
        removeMentor();
        removeTutor();

        atDesk(school.lead())
                .open(at(""))
                .isAt("Desk School", "school-home-nobody")
                .follow("Name a mentor and an induction tutor for Nova Teacher")
                .follow("Back")
                .isAt("Nova Teacher", "ect-nobody")
                .sees("This teacher has no mentor and no induction tutor")
                .follow("Change mentor or tutor")
                .isAt(CHANGE, "team-nobody")
                .select("Induction tutor from today", school.head().name().full())
                .press("Save")
                .isAt("Nova Teacher", "ect-tutor-named")
                .sees("This teacher has no mentor")
                .sees(school.head().name().full());
    }

    @Test
    void whoever_removes_a_tutor_is_led_to_each_of_their_teachers() {
        atDesk(school.lead())
                .open(at("/people"))
                .follow(school.tutor().name().full())
                .press("Remove")
                .isAt("Remove " + school.tutor().name().full(), "person-remove-tutor")
                .sees("is the induction tutor of these teachers")
                .follow(CHANGE)
                .isAt(CHANGE, "team-from-removal");
    }

    @Test
    void one_person_in_both_roles_needs_a_reason_that_the_record_shows() {
        addMentor("Leah", email(school.lead()));

        atDesk(school.head())
                .open(record())
                .follow("Change mentor or tutor")
                .isAt(CHANGE, "team")
                .select("Induction tutor from today", school.lead().name().full())
                .select("Mentor from today", "Leah Mentor")
                .press("Save")
                .isAt(CHANGE, "team-one-person")
                .sees("Say why, or choose two people")
                .type(WHY, "We are two teachers, and the other one is in induction.")
                .press("Save")
                .isAt("Nova Teacher", "ect-one-person")
                .sees("We are two teachers, and the other one is in induction.");
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id())
                .isAt("Nova Teacher", "console-ect-one-person")
                .sees("We are two teachers, and the other one is in induction.");
        atDesk(started.ect())
                .isAt("My induction", "induction-one-person")
                .sees("Leah Mentor")
                .seesNo("We are two teachers, and the other one is in induction.");
    }

    @Test
    void a_mentor_from_the_appropriate_body_is_refused() {
        addMentor("Quentin", email(stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER)));

        var lead = atDesk(school.lead())
                .open(record() + "/team")
                .select("Mentor from today", "Quentin Mentor")
                .press("Save")
                .isAt(CHANGE, "team-of-body")
                .sees("Decisions are not shared with a school");
        assertThat(lead.locator("#mentor option:checked").textContent()).isEqualTo("Quentin Mentor");
    }

    @Test
    void a_colleague_who_was_quicker_is_seen_before_anything_is_saved() {
        addMentor("Uma", "");
        addMentor("Vera", "");
        var late = atDesk(school.lead()).open(record() + "/team");
        atDesk(school.head())
                .open(record() + "/team")
                .select("Induction tutor from today", school.head().name().full())
                .select("Mentor from today", "Uma Mentor")
                .press("Save");

        late.select("Mentor from today", "Vera Mentor")
                .press("Save")
                .isAt(CHANGE, "team-overtaken")
                .sees(school.head().name().full() + " saved this on")
                .sees("Before: Mara Mentor")
                .sees("You typed: Vera Mentor");
        assertThat(late.locator("#tutor option:checked").textContent())
                .isEqualTo(school.head().name().full());
        late.press("Save").isAt("Nova Teacher", "ect-overtaken").sees("Vera Mentor is the mentor");
    }

    @Test
    void the_new_tutor_gets_a_mail_that_leads_to_the_teacher() {
        var form = stage.cast.form(Position.INDUCTION_TUTOR);
        RegistrationDesk.require(stage.workshop.managePeople.add(school.lead(), school.id(), form));
        var tutor = signedIn(form.email());
        atDesk(school.lead())
                .open(record() + "/team")
                .select("Induction tutor from today", form.givenName() + " " + form.familyName())
                .press("Save")
                .sees("is the induction tutor");
        stage.reports.tell.run();

        assertThat(stage.workshop.post.stream()
                        .filter(letter -> letter.to().value().equals(form.email())))
                .last()
                .satisfies(letter -> assertThat(letter.text().toString()).contains(record()));
        tutor.open(record()).isAt("Nova Teacher", "ect-new-tutor").sees(form.familyName());
    }

    @Test
    void an_administrator_is_told_who_names_mentors_and_tutors() {
        var administrator = stage.cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);

        signedIn(email(administrator))
                .open(record())
                .isAt("Nova Teacher", "ect-administrator")
                .seesNo("Change mentor or tutor")
                .open(record() + "/team")
                .isAt("You do not have permission to do this", "team-no-permission")
                .sees("Head teachers, induction leads and induction tutors");
    }

    @Test
    void another_school_finds_nothing_here() {
        atDesk(stage.desk.school(Stage.KESTREL).lead())
                .open(record() + "/team")
                .isAt("Page not found", "team-not-found");
    }

    @Test
    void once_induction_is_over_it_is_too_late() {
        addMentor("Uma", "");
        var late = atDesk(school.lead()).open(record() + "/team").select("Mentor from today", "Uma Mentor");
        var passed = stage.desk.inductionsAt(school).get(0).ended(Induction.State.PASSED);
        stage.workshop.transactions.run(school.lead().scope(), () -> stage.desk.inductions.save(passed));

        late.press("Save")
                .isAt("It is too late to change mentor or tutor", "team-too-late")
                .sees("What you typed")
                .sees("Uma Mentor")
                .follow("Back")
                .isAt("Nova Teacher", "ect-over")
                .seesNo("Change mentor or tutor");
    }

    @Test
    void a_school_with_nobody_else_is_led_to_add_people() {
        removeTutor();
        stage.workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.appointment().position() == Position.HEAD_TEACHER)
                .forEach(held -> RegistrationDesk.require(stage.workshop.managePeople.remove(
                        school.lead(),
                        school.id(),
                        held.appointment().id(),
                        held.appointment().version())));
        atDesk(school.lead())
                .open(record() + "/team")
                .select("Induction tutor from today", school.lead().name().full())
                .press("Save")
                .open(record() + "/team")
                .isAt(CHANGE, "team-nobody-else")
                .sees("Your school has no other mentor on its list")
                .sees("Nobody else at your school can be the induction tutor")
                .follow("Add an induction tutor first")
                .isAt("Add a person", "team-add-tutor");
    }

    private void addMentor(String name, String email) {
        RegistrationDesk.require(stage.workshop.manageMentors.add(
                school.lead(), school.id(), new MentorForm(name, "Mentor", email, "")));
    }

    private void removeMentor() {
        RegistrationDesk.require(stage.workshop.manageMentors.remove(school.lead(), school.id(), school.mentor(), 1));
    }

    private void removeTutor() {
        stage.workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(school.tutor().person()))
                .forEach(held -> RegistrationDesk.require(stage.workshop.managePeople.remove(
                        school.lead(),
                        school.id(),
                        held.appointment().id(),
                        held.appointment().version())));
    }

    private String record() {
        return at("/ects/" + started.induction().id());
    }

    private String at(String path) {
        return "/kestrel/school/" + school.id().value() + path;
    }
}
