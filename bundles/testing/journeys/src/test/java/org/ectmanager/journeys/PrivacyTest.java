/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import org.junit.jupiter.api.Test;

/** A privacy notice is there to be read again after it was accepted, and before anybody signs in. */
class PrivacyTest extends JourneyTest {

    private static final String SENTENCE = "We keep your name and how to reach you";

    @Test
    void anyone_reads_it_from_the_foot_of_every_page() {
        somebody()
                .open("/kestrel")
                .follow("Privacy notice")
                .isAt("Privacy notice", "privacy")
                .sees("For people who work at a school")
                .sees(SENTENCE);
    }

    @Test
    void whoever_accepted_it_finds_it_in_their_account() {
        var school = stage.desk.school(Stage.KESTREL);

        atDesk(school.lead())
                .open("/kestrel/account")
                .isAt("My account", "account-with-notice")
                .follow("Read the privacy notice that you accepted")
                .isAt("Privacy notice", "privacy-signed-in")
                .sees(SENTENCE);
    }

    @Test
    void a_platform_page_has_none() {
        somebody().open("/").seesNo("Privacy notice");
    }
}
