/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.junit.jupiter.api.Test;

/** From the directory to a school with a head teacher, a tutor and details: the beginning of the product's story. */
class SchoolGetsInTest extends JourneyTest {

    @Test
    void an_induction_lead_registers_a_school_and_brings_its_people_in() {
        school("Quarry Bank Primary School");
        school("Quarry Hill Academy");
        var administrator = staff(Position.AB_ADMINISTRATOR);
        administrator.isAt("Home", "console-nothing-waits").sees("schools ask to be let in");
        var lead = somebody();
        register(lead);
        authorise(administrator);
        signIn(lead);
        addPeople(lead);
        sayDetails(lead);
        nameMentors(lead);
        lookAround(lead);
    }

    private static void register(Walk lead) {
        lead.open("/")
                .isAt("Induction for early career teachers", "directory")
                .follow("Kestrel Teaching School Hub")
                .isAt("Kestrel Teaching School Hub", "front-page")
                .press("Register your school")
                .isAt("Find your school", "register-search")
                .press("Search")
                .isAt("Find your school", "register-search-errors")
                .sees("Enter the postcode, name or URN of your school")
                .type("Postcode, name or URN of your school", "nowhere at all")
                .press("Search")
                .isAt("Find your school", "register-not-found")
                .sees("No open school found")
                .type("Postcode, name or URN of your school", "quarry")
                .press("Search")
                .isAt("Find your school", "register-found")
                .follow("Quarry Bank Primary School")
                .isAt("Quarry Bank Primary School", "register-free")
                .press("Register this school")
                .isAt("Who are you?", "register-applicant")
                .press("Continue")
                .isAt("Who are you?", "register-applicant-errors")
                .sees("Choose a position")
                .choose("Induction lead")
                .type("First name", "Priya")
                .type("Last name", "Anand")
                .type("Telephone number (optional)", "01632 960 001")
                .type("E-mail address", "priya.anand@quarrybank.example")
                .type("The same e-mail address again", "priya.anand@quarrybank.example")
                .choose("Yes")
                .press("Continue")
                .isAt("Check your answers", "register-check")
                .press("Change answers")
                .isAt("Who are you?", "register-changing");
        assertThat(lead.typed("First name")).isEqualTo("Priya");
        lead.press("Continue").press("Send").isAt("Registration sent", "register-submitted");
        lead.open("/kestrel/register-school?q=Quarry+Bank")
                .follow("Quarry Bank Primary School")
                .isAt("Quarry Bank Primary School", "register-waiting")
                .sees("Somebody has registered this school already");
    }

    private static void authorise(Walk administrator) {
        administrator
                .open("/kestrel/console")
                .isAt("Home", "console")
                .follow("school asks to be let in")
                .isAt("Schools", "console-schools")
                .follow("Quarry Bank Primary School")
                .isAt("Quarry Bank Primary School", "console-school")
                .press("Save decision")
                .isAt("Quarry Bank Primary School", "console-school-errors")
                .choose("Let the school in")
                .press("Save decision")
                .isAt("Quarry Bank Primary School", "console-school-let-in")
                .sees("The school is let in");
    }

    private static void signIn(Walk lead) {
        var letter = stage.cast.letterTo("priya.anand@quarrybank.example");
        lead.open("/kestrel/sign-in")
                .isAt("Sign in", "sign-in")
                .type("Username or e-mail address", Cast.stated(letter, "Username"))
                .type("Password", "not the password")
                .press("Sign in")
                .isAt("Sign in", "sign-in-wrong")
                .type("Password", Cast.stated(letter, "One-time password"))
                .press("Sign in")
                .isAt("Choose your own password", "first-password")
                .open("/kestrel/account")
                .isAt("Choose your own password", "first-password")
                .type("New password", "short")
                .press("Save password")
                .isAt("Choose your own password", "first-password-errors")
                .type("New password", PASSWORD)
                .type("The same password again", PASSWORD)
                .press("Save password")
                .isAt("Security questions", "first-questions")
                .select("First question", "What was the name of your first pet?")
                .type("Your answer", "Mog")
                .select("Second question", "What was the name of your first pet?")
                .type("Your second answer", "Mog")
                .press("Continue")
                .isAt("Security questions", "first-questions-errors")
                .select("Second question", "What was the first film you saw at a cinema?")
                .type("Your second answer", "Paddington")
                .press("Continue")
                .isAt("How may we contact you?", "first-preferences")
                .press("Save")
                .isAt("How we use what you tell us", "first-notice")
                .press("Continue")
                .isAt("How we use what you tell us", "first-notice-errors")
                .choose("I have read this privacy notice")
                .press("Continue")
                .isAt("Quarry Bank Primary School", "school-home-no-head")
                .sees("Your school has no head teacher here yet");
    }

    private static void addPeople(Walk lead) {
        lead.locator(".ect-alert a").click();
        lead.isAt("Add a person", "people-add-head");
        assertThat(lead.locator("input[value=HEAD_TEACHER]").isChecked()).isTrue();
        person(lead, "Grace", "Okafor", "grace.okafor@quarrybank.example")
                .press("Add person")
                .isAt("People", "people-head-added")
                .press("Add a person")
                .choose("Induction tutor");
        person(lead, "Tom", "Reed", "tom.reed@quarrybank.example")
                .press("Add person")
                .isAt("People", "people")
                .follow("Tom Reed")
                .isAt("Tom Reed", "person")
                .press("Change details")
                .isAt("Change details", "person-edit")
                .type("Telephone number (optional)", "01632 960 009")
                .press("Save")
                .isAt("Tom Reed", "person-saved")
                .sees("Not yet")
                .press("Send the invitation again")
                .isAt("Send the invitation again", "person-invite-again")
                .press("Send the invitation")
                .isAt("Tom Reed", "person-invited-again")
                .press("Remove")
                .isAt("Remove Tom Reed", "person-remove")
                .follow("Cancel")
                .follow("Home")
                .isAt("Quarry Bank Primary School", "school-home")
                .seesNo("Your school has no head teacher here yet");
    }

    private static Walk person(Walk walk, String given, String family, String email) {
        return walk.type("First name", given)
                .type("Last name", family)
                .type("E-mail address", email)
                .type("The same e-mail address again", email)
                .choose("No");
    }

    private static void sayDetails(Walk lead) {
        lead.follow("School details")
                .isAt("School details", "details")
                .follow("Change how to reach you")
                .isAt("Change how to reach your school", "details-edit")
                .type("E-mail address of the school office", "nonsense")
                .press("Save")
                .isAt("Change how to reach your school", "details-errors")
                .type("E-mail address of the school office", "office@quarrybank.example")
                .type("Telephone number", "01632 960 020")
                .press("Save")
                .isAt("School details", "details-saved")
                .sees("office@quarrybank.example");
    }

    private static void nameMentors(Walk lead) {
        lead.follow("Mentors")
                .isAt("Mentors", "mentors-none")
                .press("Add a mentor")
                .isAt("Add a mentor", "mentor-add")
                .type("First name", "Ada")
                .type("Last name", "Quill")
                .press("Save")
                .isAt("Mentors", "mentors")
                .follow("Remove Ada Quill")
                .isAt("Remove Ada Quill", "mentor-remove")
                .press("Remove this mentor")
                .isAt("Mentors", "mentors-removed");
    }

    private static void lookAround(Walk lead) {
        lead.follow("My account")
                .isAt("My account", "account")
                .follow("Change how we may contact you")
                .isAt("How may we contact you?", "account-preferences")
                .press("Save")
                .follow("Change password")
                .isAt("Change your password", "account-password")
                .follow("Help and support")
                .isAt("Help and support", "help")
                .follow("Add the head teacher")
                .isAt("Add the head teacher", "help-topic")
                .press("Sign out")
                .isAt("Sign in", "signed-out");
        lead.open("/help").isAt("Help and support", "help-platform");
    }
}
