/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.junit.jupiter.api.Test;

/** Somebody's own account: changing it, losing it, getting it back. */
class GettingBackInTest extends JourneyTest {

    private static final String OTHER = "marble lantern forest";

    @Test
    void somebody_changes_their_name_and_their_address() {
        var email = email(stage.cast.letIn(Stage.KESTREL, school("Renamed School")));
        var address = stage.cast.address().value();
        var walk = signedIn(email)
                .follow("My account")
                .isAt("My account", "account-own")
                .open("/kestrel/account/details")
                .isAt("Change your name or telephone number", "account-details")
                .type("First name", "")
                .press("Save")
                .isAt("Change your name or telephone number", "account-details-errors")
                .type("First name", "Rowan")
                .type("Telephone number (optional)", "01632 960 123")
                .press("Save")
                .isAt("My account", "account-saved")
                .sees("Your details are saved")
                .sees("01632 960 123")
                .open("/kestrel/account/email")
                .isAt("Change your e-mail address", "account-email")
                .type("New e-mail address", address)
                .type("The same e-mail address again", address)
                .type("Your password", "wrong one here")
                .press("Send me the link")
                .isAt("Change your e-mail address", "account-email-errors")
                .sees("This is not your password")
                .type("Your password", PASSWORD)
                .press("Send me the link")
                .isAt("My account", "account-email-asked")
                .sees("Open the link in the e-mail");
        assertThat(stage.cast.letterTo(email).subject()).contains("is being changed");

        walk.open("/kestrel/confirm-email/" + Cast.token(stage.cast.letterTo(address)))
                .press("Confirm this address")
                .isAt("E-mail address confirmed", "account-email-confirmed")
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", address)
                .type("Password", PASSWORD)
                .press("Sign in")
                .follow("My account")
                .sees(address);
    }

    @Test
    void an_early_career_teacher_and_staff_of_the_body_change_their_own_details() {
        var staff = staff(Position.QUALITY_ASSURER);
        staff.follow("My account").isAt("My account", "account-of-staff").follow("Change name");
        staff.isAt("Change your name or telephone number", "account-details-of-staff")
                .type("Last name", "Quill")
                .press("Save")
                .sees("Your details are saved");
    }

    @Test
    void somebody_signs_out_everywhere_else() {
        var email = email(stage.cast.letIn(Stage.KESTREL, school("Two Browsers School")));
        var here = signedIn(email);
        var there = somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in");

        here.open("/kestrel/account")
                .follow("See where you are signed in")
                .isAt("Where you are signed in", "account-sessions")
                .press("Sign out everywhere else")
                .isAt("Where you are signed in", "account-sessions-ended")
                .sees("You are signed out everywhere else")
                .seesNo("Another one");
        there.open("/kestrel/account").isAt("Sign in", "account-session-ended");
    }

    @Test
    void an_administrator_helps_somebody_who_is_locked_out() {
        var email = email(stage.cast.letIn(Stage.KESTREL, school("Locked Door School")));
        signedIn(email).close();
        var administrator = staff(Position.AB_ADMINISTRATOR)
                .follow("Locked out")
                .isAt("Somebody is locked out", "locked-out")
                .press("Find")
                .isAt("Somebody is locked out", "locked-out-no-words")
                .sees("Enter at least two letters")
                .type("Name, username or e-mail address", "nobody-of-this-name")
                .press("Find")
                .isAt("Somebody is locked out", "locked-out-nobody")
                .sees("Nobody here fits")
                .type("Name, username or e-mail address", email)
                .press("Find")
                .isAt("Somebody is locked out", "locked-out-found");
        administrator.locator("table a").first().click();
        administrator
                .follow("give a new e-mail address")
                .isAt("A new e-mail address", "locked-out-address")
                .press("Check and send the link")
                .isAt("A new e-mail address", "locked-out-address-errors")
                .sees("Call back on a number that was on record before")
                .follow("Cancel");
        administrator
                .type("What was the name of your first pet?", "Tom")
                .type("What was the first film you saw at a cinema?", "Paddington")
                .press("Check and send the link")
                .sees("These are not the answers that were given")
                .type("What was the name of your first pet?", "mog")
                .type("What was the first film you saw at a cinema?", "Paddington")
                .press("Check and send the link")
                .isAt("Somebody is locked out", "locked-out-sent")
                .sees("A link is on its way to their address");

        somebody()
                .open("/kestrel/recover/" + Cast.token(stage.cast.letterTo(email)))
                .isAt("Choose a new password", "locked-out-new-password")
                .type("New password", email)
                .type("The same password again", email)
                .press("Save password")
                .isAt("Choose a new password", "locked-out-known-password")
                .sees("a name or address that others know")
                .type("New password", OTHER)
                .type("The same password again", OTHER)
                .press("Save password")
                .isAt("Sign in", "locked-out-done")
                .open("/kestrel/recover/" + Cast.token(stage.cast.letterTo(email)))
                .isAt("This link does not work any more", "locked-out-link-used")
                .follow("Ask for a new link")
                .isAt("I cannot sign in", "locked-out-ask-again")
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", OTHER)
                .press("Sign in")
                .isAt("Locked Door School", "locked-out-home");
    }

    @Test
    void somebody_who_lost_their_mailbox_gets_a_new_address() {
        var person = stage.cast.letIn(Stage.KESTREL, school("Lost Mailbox School"));
        var email = email(person);
        signedIn(email).close();
        var fresh = stage.cast.address().value();
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/locked-out/" + person.person().value() + "/new-address")
                .type("What was the name of your first pet?", "mog")
                .type("What was the first film you saw at a cinema?", "Paddington")
                .type("New e-mail address", fresh)
                .type("The same e-mail address again", fresh)
                .choose("I called back on a number that was on record before, and spoke to this person")
                .type("How did you make sure that it is them?", "Called the school, the office put me through")
                .press("Check and send the link")
                .isAt("Somebody is locked out", "locked-out-moved")
                .sees("the old one is told");

        somebody()
                .open("/kestrel/confirm-email/" + Cast.token(stage.cast.letterTo(fresh)))
                .isAt("Confirm your e-mail address", "locked-out-confirm")
                .press("Confirm this address")
                .isAt("E-mail address confirmed", "locked-out-confirmed");
    }

    @Test
    void guesses_at_an_account_that_nobody_has_slow_down_like_any_other() {
        var guesser = somebody().open("/kestrel/sign-in");
        for (var i = 0; i < 5; i++) {
            guesser.type("Username or e-mail address", "nobody@nowhere.example")
                    .type("Password", "wrong")
                    .press("Sign in");
        }
        guesser.isAt("Sign in", "sign-in-slow").sees("Wait 1 second, then try again");

        stage.workshop.clock.pass(Duration.ofSeconds(2));
        guesser.type("Password", "wrong").press("Sign in").sees("The username or the password is wrong");
    }
}
