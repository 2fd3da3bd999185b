/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.Test;

/** Whose details are whose, and who confirms a new head teacher. */
class PeopleComeInTest extends JourneyTest {

    @Test
    void somebody_known_elsewhere_is_shown_as_typed_until_they_say_that_it_is_them() {
        var email = knownElsewhere();
        var school = stage.desk.school(Stage.KESTREL);
        var lead = atDesk(school.lead());
        add(lead, "/kestrel/school/" + school.id().value(), "Induction tutor", "Typed", "Here", email);
        lead.isAt("People", "people-waiting")
                .sees("Not yet")
                .follow("Typed Here")
                .isAt("Typed Here", "person-not-accepted")
                .press("Change details")
                .isAt("Change details", "person-edit-not-accepted")
                .sees("The person has not accepted it yet");

        var tutor = somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in")
                .isAt("Is this your new position?", "new-post")
                .sees("You were added as induction tutor: Desk School.")
                .press("Continue")
                .isAt("Is this your new position?", "new-post-errors")
                .choose("Yes, it is mine")
                .press("Continue");
        tutor.choose("I have read this privacy notice").press("Continue").isAt("Desk School", "new-post-accepted");

        lead.open("/kestrel/school/" + school.id().value() + "/people")
                .isAt("People", "people-accepted")
                .sees("Ada Real")
                .seesNo("Typed Here");
    }

    @Test
    void somebody_who_is_somebody_else_says_so() {
        var email = knownElsewhere();
        var school = stage.desk.school(Stage.KESTREL);
        var lead = atDesk(school.lead());
        add(lead, "/kestrel/school/" + school.id().value(), "Induction tutor", "Typed", "Here", email);

        somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in")
                .choose("No, this is not me")
                .press("Continue")
                .isAt("You said that this is not you", "new-post-declined")
                .sees("We have recorded your answer")
                .sees("The position has ended")
                .follow("Go on")
                .isAt("You have no position here", "new-post-declined-elsewhere");
        lead.open("/kestrel/school/" + school.id().value() + "/people").seesNo("Typed Here");
    }

    @Test
    void whoever_is_not_the_teacher_reads_that_it_was_taken_and_what_happens_next() {
        var email = knownElsewhere();
        var school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("email", email);
        stage.desk.authorised(school, answers);

        somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in")
                .sees("You were added as early career teacher: Desk School.")
                .choose("No, this is not me")
                .press("Continue")
                .isAt("You said that this is not you", "new-teacher-declined")
                .sees("You are not registered for induction here")
                .sees("They invite the teacher by another address");
    }

    @Test
    void the_body_reads_that_nobody_is_left_at_a_school_and_what_to_do() {
        var school = stage.cast.school("Left Alone School");
        var lead = stage.cast.authorised(Stage.KESTREL, school);
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + school.value())
                .isAt("Left Alone School", "console-school-led")
                .seesNo("Nobody is left at this school");
        var offer = stage.workshop.acceptPosts.waiting(lead).get(0);
        RegistrationDesk.require(
                stage.workshop.acceptPosts.decline(lead, offer.appointment().id()));

        officer.open("/kestrel/console/schools/" + school.value())
                .isAt("Left Alone School", "console-school-left")
                .sees("Nobody is left at this school")
                .follow("registers the school again")
                .isAt("Left Alone School", "register-left-school")
                .press("Register this school");
    }

    @Test
    void a_new_head_teacher_is_confirmed_by_a_body_that_asks_for_it() {
        var body = stage.cast.body(BodyPolicy.standard().confirmingNewHeads());
        var school = stage.cast.school("Heron Lane School");
        var caller = stage.cast.letIn(body, school);
        var officer = signedIn(email(stage.cast.staff(body, Position.AB_ADMINISTRATOR)), "/" + body);
        var lead = signedIn(email(caller), "/" + body);
        var root = "/" + body + "/school/" + school.value();
        add(lead, root, "Head teacher", "Hana", "Wrong", "hana.wrong@heron.example");

        officer.open("/" + body + "/console")
                .isAt("Home", "console-head-to-confirm")
                .follow("new head teacher to confirm")
                .isAt("New head teachers to confirm", "console-heads")
                .follow("Hana Wrong")
                .isAt("Hana Wrong", "console-head")
                .press("Save answer")
                .isAt("Hana Wrong", "console-head-errors")
                .choose("No, this is not right")
                .type("Why?", "The head teacher is somebody else")
                .press("Save answer")
                .isAt("New head teachers to confirm", "console-head-rejected");

        add(lead, root, "Head teacher", "Hedda", "Right", "hedda.right@heron.example");
        officer.open("/" + body + "/console/heads")
                .follow("Hedda Right")
                .choose("Yes, confirm")
                .press("Save answer")
                .sees("The head teacher is confirmed and can sign now");
    }

    @Test
    void a_body_that_does_not_ask_sees_new_heads_for_its_information() {
        var school = stage.cast.school("Plover Street School");
        var lead = signedIn(email(stage.cast.letIn(Stage.KESTREL, school)));
        add(lead, "/kestrel/school/" + school.value(), "Head teacher", "Petra", "Known", "petra.known@plover.example");

        staff(Position.AB_LEAD)
                .open("/kestrel/console/heads")
                .isAt("New head teachers", "console-heads-information")
                .sees("You need do nothing")
                .follow("Petra Known")
                .isAt("Petra Known", "console-head-information");
    }

    @Test
    void what_is_over_stays_in_the_lists() {
        var school = stage.desk.school(Stage.KESTREL);
        var id = stage.desk.typed(school, stage.desk.answers(school));
        stage.desk.register.withdraw(school.lead(), school.id(), stage.desk.draft(school, id));
        var post = school.tutor().appointments().get(0);
        stage.workshop.managePeople.remove(
                school.lead(),
                school.id(),
                post.id(),
                stage.workshop
                        .managePeople
                        .find(school.lead(), school.id(), post.id())
                        .orElseThrow()
                        .appointment()
                        .version());
        var lead = atDesk(school.lead());
        var root = "/kestrel/school/" + school.id().value();

        lead.open(root + "/people").isAt("People", "people-before").sees("People who had a position before");
        lead.open(root + "/registrations")
                .isAt("Register early career teachers", "registrations-closed")
                .sees("Withdrawn");
        var officer = staff(Position.AB_LEAD);
        officer.open("/kestrel/console/decisions")
                .isAt("Decisions", "console-decisions")
                .follow("Decided")
                .isAt("Decisions", "console-decisions-made");
        officer.open("/kestrel/console/registrations")
                .follow("Refused")
                .isAt("Registrations", "console-registrations-refused");
    }

    private static void add(Walk lead, String root, String position, String given, String family, String email) {
        lead.open(root + "/people/add")
                .choose(position)
                .type("First name", given)
                .type("Last name", family)
                .type("E-mail address", email)
                .type("The same e-mail address again", email)
                .choose("No")
                .press("Add person");
    }

    /** Somebody who signs in at another appropriate body already. */
    private static String knownElsewhere() {
        var body = stage.cast.body();
        var school = stage.cast.school("Elsewhere School");
        var lead = stage.cast.letIn(body, school);
        var form = stage.cast.form(Position.INDUCTION_TUTOR);
        stage.workshop.managePeople.add(
                lead,
                school,
                new org.ectmanager.application.people.PersonForm(
                        form.position(), "Ada", "Real", "", form.email(), form.email(), "no"));
        signedIn(form.email(), "/" + body).sees("Elsewhere School");
        return form.email();
    }
}
