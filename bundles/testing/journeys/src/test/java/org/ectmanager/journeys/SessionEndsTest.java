/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.Test;

/** Sessions end while somebody writes, and when somebody leaves. */
class SessionEndsTest extends JourneyTest {

    private static final String NOTE = "Ring the bell twice, please.";

    @Test
    void what_was_typed_when_a_session_ended_is_sent_after_signing_in_again() {
        var school = stage.desk.school(Stage.KESTREL);
        var walk = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/details/edit")
                .type("Anything else we should know", NOTE)
                .forgets()
                .press("Save")
                .isAt("Please send the form again", "form-signed-out")
                .sees("What you typed is kept");
        signIn(walk.inAnotherTab().open("/kestrel/sign-in"), school.lead());

        walk.press("Send it again").isAt("School details", "form-sent").sees(NOTE);
    }

    @Test
    void who_presses_again_before_signing_in_still_has_what_was_typed() {
        var school = stage.desk.school(Stage.KESTREL);
        var walk = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/details/edit")
                .type("Anything else we should know", NOTE)
                .forgets()
                .press("Save")
                .press("Send it again")
                .isAt("Please send the form again", "form-again")
                .sees("It opens without what you typed, so copy that first.");
        signIn(walk.followsIntoAnotherTab("Sign in (opens in a new tab)"), school.lead());

        walk.press("Send it again").isAt("School details", "form-sent").sees(NOTE);
    }

    @Test
    void what_somebody_typed_is_not_sent_in_the_name_of_another_without_asking() {
        var school = stage.desk.school(Stage.KESTREL);
        var walk = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/details/edit")
                .type("Anything else we should know", NOTE)
                .forgets()
                .press("Save");
        signIn(walk.inAnotherTab().open("/kestrel/sign-in"), school.head());

        walk.press("Send it again")
                .isAt("Please send the form again", "form-of-another")
                .sees("Somebody else was signed in when this form was opened.")
                .sees(school.head().name().full());
    }

    @Test
    void a_sign_in_form_that_lost_its_cookie_keeps_the_name_but_no_password() {
        var walk = somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", "head@school.example")
                .type("Password", "otter kettle daylight")
                .forgets()
                .press("Sign in")
                .isAt("Please send the form again", "form-stranger")
                .press("Send it again");

        assertThat(walk.typed("Username or e-mail address")).isEqualTo("head@school.example");
        assertThat(walk.typed("Password")).isEmpty();
    }

    @Test
    void after_signing_out_the_way_back_leads_to_nothing_personal() {
        var school = stage.desk.school(Stage.KESTREL);
        var walk = atDesk(school.lead());
        walk.open("/kestrel/school/" + school.id().value() + "/people").isAt("People", "people-before-leaving");

        walk.press("Sign out").isAt("Sign in", "signed-out").back();

        walk.isAt("Sign in", "signed-out-and-back");
        assertThat(walk.path()).isEqualTo("/kestrel/sign-in");
    }

    private static void signIn(Walk walk, Caller caller) {
        walk.type("Username or e-mail address", email(caller))
                .type("Password", RegistrationDesk.PASSWORD)
                .press("Sign in");
    }
}
