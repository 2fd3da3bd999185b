/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.junit.jupiter.api.Test;

/** What happens when something stands in the way: questions, refusals, lost passwords, other people's pages. */
class TurnedAwayTest extends JourneyTest {

    @Test
    void a_queried_applicant_answers_through_the_link_and_the_school_waits_again() {
        var school = school("Queried Lane School");
        var form = stage.cast.form(Position.HEAD_TEACHER);
        stage.workshop.enterSchool.register(Stage.KESTREL, school, form);
        var administrator = staff(Position.AB_LEAD);
        administrator
                .open("/kestrel/console/schools/" + school.value())
                .choose("Ask a question first")
                .type("What do you want to know?", "Which of your two sites is it?")
                .isAt("Queried Lane School", "console-school-asking")
                .press("Save decision")
                .isAt("Queried Lane School", "console-school-queried");
        var applicant = somebody();
        var token = Cast.token(stage.cast.letterTo(form.email()));

        applicant
                .open("/kestrel/register-school/answer/" + token)
                .isAt("Answer a question", "answer")
                .press("Send answer")
                .isAt("Answer a question", "answer-errors")
                .type("Your answer", "The one beside the river.")
                .press("Send answer")
                .isAt("Answer sent", "answer-sent");

        administrator
                .open("/kestrel/console/schools/" + school.value())
                .isAt("Queried Lane School", "console-school-answered")
                .sees("The one beside the river.");
        applicant.open("/kestrel/register-school/answer/" + token).isAt("This question is not open now", "answer-used");
    }

    @Test
    void a_refused_school_is_told_why() {
        var school = school("Refused Road School");
        var form = stage.cast.form(Position.HEAD_TEACHER);
        stage.workshop.enterSchool.register(Stage.KESTREL, school, form);

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + school.value())
                .choose("Refuse")
                .press("Save decision")
                .isAt("Refused Road School", "console-school-no-reason")
                .type("Why?", "It is outside our area.")
                .press("Save decision")
                .isAt("Refused Road School", "console-school-refused")
                .sees("It is outside our area.");

        assertThat(stage.cast.letterTo(form.email()).text().toString()).contains("It is outside our area.");
    }

    @Test
    void what_was_typed_survives_a_decision_that_a_colleague_made_first() {
        var school = school("Contested Close School");
        stage.workshop.enterSchool.register(Stage.KESTREL, school, stage.cast.form(Position.HEAD_TEACHER));
        var late = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + school.value())
                .choose("Refuse")
                .type("Why?", "A long and careful reason.");
        var colleague = stage.cast.staff(Stage.KESTREL, Position.AB_LEAD);
        var version = stage.workshop.decideEntry.inState(colleague, State.REQUESTED, Wanted.page(1)).items().stream()
                .filter(listed -> listed.school().id().equals(school))
                .findFirst()
                .orElseThrow()
                .entry()
                .version();
        stage.workshop.decideEntry.authorise(colleague, school, version);

        late.press("Save decision")
                .isAt("Contested Close School", "console-school-stale")
                .sees(colleague.name().full() + " dealt with this school in the meantime")
                .sees("A long and careful reason.");
    }

    @Test
    void whoever_cannot_sign_in_gets_a_link_and_a_new_password() {
        var school = school("Forgetful School");
        var lead = stage.cast.letIn(Stage.KESTREL, school);
        var email = email(lead);
        signedIn(email).close();
        var walk = somebody()
                .open("/kestrel/recover")
                .isAt("I cannot sign in", "recover")
                .press("Send me a link")
                .isAt("I cannot sign in", "recover-errors")
                .type("Username or e-mail address", email)
                .press("Send me a link")
                .isAt("Look for our e-mail", "recover-sent");
        var token = Cast.token(stage.cast.letterTo(email));

        walk.open("/kestrel/recover/" + token)
                .isAt("Choose a new password", "recover-choose")
                .type("New password", "marble lantern forest")
                .type("The same password again", "marble lantern forest")
                .press("Save password")
                .isAt("Sign in", "recover-done")
                .type("Username or e-mail address", email)
                .type("Password", "marble lantern forest")
                .press("Sign in")
                .isAt("Forgetful School", "recover-home");
    }

    @Test
    void a_stranger_signs_in_and_lands_on_the_page_they_asked_for() {
        var school = school("Deep Link School");
        var email = email(stage.cast.letIn(Stage.KESTREL, school));
        signedIn(email).close();

        var walk = somebody()
                .open("/kestrel/school/" + school.value() + "/people")
                .isAt("Sign in", "sign-in-first")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in")
                .isAt("People", "people-one");

        assertThat(walk.path()).isEqualTo("/kestrel/school/" + school.value() + "/people");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        var email = email(stage.cast.letIn(Stage.KESTREL, school("Careful School")));
        signedIn(email).close();

        var walk = somebody()
                .open("/kestrel/sign-in?back=//evil.example/kestrel/")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in")
                .isAt("Careful School", "school-home-careful");

        assertThat(walk.path()).startsWith("/kestrel/school/");
    }

    @Test
    void somebody_without_a_position_here_is_led_to_where_they_have_one() {
        var walk = signedIn(email(stage.cast.letIn(Stage.KESTREL, school("Somewhere School"))));
        var other = stage.cast.body();

        walk.open("/" + other.value() + "/console")
                .isAt("You have no position here", "elsewhere")
                .follow("Kestrel Teaching School Hub")
                .isAt("Somewhere School", "elsewhere-home");
    }

    @Test
    void somebody_with_positions_at_two_bodies_finds_both_in_the_menu() {
        var lead = stage.cast.letIn(Stage.KESTREL, school("Border School"));
        var email = email(lead);
        var other = stage.cast.body();
        var walk = signedIn(email);
        walk.isAt("Border School", "one-body").seesNo("Your appropriate bodies");
        stage.cast.alsoAt(other, lead);

        walk.open("/kestrel").follow("Your appropriate bodies").isAt("Your appropriate bodies", "two-bodies");
        assertThat(walk.locator("main li").allInnerTexts())
                .containsExactlyInAnyOrder(
                        "Kestrel Teaching School Hub",
                        stage.workshop
                                .bodies
                                .find(other)
                                .orElseThrow()
                                .profile()
                                .name());
    }

    @Test
    void somebody_at_two_schools_chooses_one() {
        var first = school("Left Bank School");
        var second = school("Right Bank School");
        var lead = stage.cast.letIn(Stage.KESTREL, first);
        var other = stage.cast.letIn(Stage.KESTREL, second);
        var email = email(lead);
        stage.workshop.managePeople.add(
                other,
                second,
                new org.ectmanager.application.people.PersonForm(
                        "INDUCTION_TUTOR", "Test", "Person", "", email, email, "no"));
        stage.workshop.clock.pass(Duration.ofMinutes(1));

        signedIn(email)
                .isAt("Your schools", "school-choose")
                .follow("Right Bank School")
                .isAt("Right Bank School", "school-home-tutor");
    }

    @Test
    void another_schools_pages_are_not_found() {
        var mine = signedIn(email(stage.cast.letIn(Stage.KESTREL, school("Nosy School"))));
        var other = school("Private School");
        stage.cast.letIn(Stage.KESTREL, other);

        mine.open("/kestrel/school/" + other.value() + "/people").isAt("Page not found", "not-found");
        mine.open("/kestrel/console").isAt("Page not found", "not-found");
    }

    @Test
    void a_school_that_is_here_or_elsewhere_says_so() {
        var here = school("Known Corner School");
        stage.cast.letIn(Stage.KESTREL, here);
        var elsewhere = school("Far Corner School");
        var other = stage.cast.body();
        stage.cast.letIn(other, elsewhere);

        somebody()
                .open("/kestrel/register-school/" + here.value())
                .isAt("Known Corner School", "register-has-users")
                .sees("This school is here already")
                .open("/kestrel/register-school/" + elsewhere.value())
                .isAt("Far Corner School", "register-elsewhere")
                .sees(stage.workshop.bodies.find(other).orElseThrow().profile().name());
    }

    @Test
    void a_changed_address_is_confirmed_by_its_owner() {
        var school = school("Moving School");
        var lead = stage.cast.letIn(Stage.KESTREL, school);
        var address = stage.cast.address().value();
        signedIn(email(lead))
                .open("/kestrel/school/" + school.value() + "/people")
                .follow(lead.name().full())
                .press("Change details")
                .isAt("Change details", "person-edit-own")
                .seesNo("The same e-mail address again")
                .follow("Change your e-mail address")
                .isAt("Change your e-mail address", "own-email")
                .type("New e-mail address", address)
                .type("The same e-mail address again", address)
                .type("Your password", PASSWORD)
                .press("Send me the link");

        somebody()
                .open("/kestrel/confirm-email/" + Cast.token(stage.cast.letterTo(address)))
                .isAt("Confirm your e-mail address", "confirm-email")
                .press("Confirm this address")
                .isAt("E-mail address confirmed", "confirm-email-done");
    }

    @Test
    void what_was_typed_survives_a_colleague_who_saved_first_and_can_then_be_saved() {
        var school = school("Busy School");
        var lead = stage.cast.letIn(Stage.KESTREL, school);
        var walk = signedIn(email(lead))
                .open("/kestrel/school/" + school.value() + "/details/edit")
                .type("Website", "www.mine.example");
        var seen = stage.workshop
                .schoolDetails
                .find(lead, school)
                .orElseThrow()
                .contact()
                .version();
        stage.workshop.schoolDetails.save(
                lead,
                school,
                new org.ectmanager.application.school.SchoolDetails.ContactForm("", "", "", "Theirs", seen));

        walk.press("Save").isAt("Change how to reach your school", "details-stale");
        assertThat(walk.typed("Website")).isEqualTo("www.mine.example");
        walk.press("Save").isAt("School details", "details-after-stale").sees("www.mine.example");
    }
}
