/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import org.ectmanager.workshop.Cast;

/** Somebody of a story who comes back again and again, each time by signing in. */
record Actor(String email) {

    /** The first time: with the password of the mail, through every step, asking to be reminded. */
    Walk arrivesFirst() {
        var walk = JourneyTest.somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", Cast.stated(JourneyTest.stage.cast.letterTo(email), "One-time password"))
                .press("Sign in")
                .type("New password", JourneyTest.PASSWORD)
                .type("The same password again", JourneyTest.PASSWORD)
                .press("Save password")
                .select("First question", "What was the name of your first pet?")
                .type("Your answer", "Mog")
                .select("Second question", "What was the first film you saw at a cinema?")
                .type("Your second answer", "Paddington")
                .press("Continue")
                .choose("Remind me by e-mail before something is due")
                .press("Save");
        return walk.path().endsWith("/notice")
                ? walk.choose("I have read this privacy notice").press("Continue")
                : walk;
    }

    Walk arrives() {
        return JourneyTest.somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", JourneyTest.PASSWORD)
                .press("Sign in");
    }
}
