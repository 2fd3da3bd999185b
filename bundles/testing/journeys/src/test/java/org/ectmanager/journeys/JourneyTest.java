/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site and a browser for a class of journeys. */
abstract class JourneyTest {

    static final String PASSWORD = "otter kettle daylight";

    static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void rise() {
        browser = OneBrowser.started();
        stage = new Stage();
    }

    @AfterAll
    static void fall() {
        if (stage != null) {
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
            stage.close();
        }
    }

    static Walk somebody() {
        return new Walk(stage, browser);
    }

    static Walk somebodyWithoutScripts() {
        return new Walk(stage, browser, false);
    }

    /** Somebody of the appropriate body, signed in, with everything of the first sign-in done. */
    static Walk staff(Position position) {
        var caller = stage.cast.staff(Stage.KESTREL, position);
        return signedIn(email(caller));
    }

    /** The name of an officer who may be named contact: neither decision maker nor quality assurer (R11). */
    static String mayBeContact() {
        return stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR).name().full();
    }

    static String email(org.ectmanager.application.permission.Caller caller) {
        return stage.cast.email(caller);
    }

    /** Somebody comes in with the password of their mail, and is asked nothing more. */
    static Walk signedIn(String email) {
        return signedIn(email, "/kestrel");
    }

    static Walk signedIn(String email, String body) {
        var letter = stage.cast.letterTo(email);
        return arrived(email, Cast.stated(letter, "One-time password"), body);
    }

    /** Somebody of the registration desk's school, who has chosen their password already. */
    static Walk atDesk(org.ectmanager.application.permission.Caller caller) {
        return arrived(email(caller), RegistrationDesk.PASSWORD, "/kestrel");
    }

    private static Walk arrived(String email, String password, String body) {
        var session = new Arriving(stage.workshop).session(email, password, new BodyId(body.substring(1)));
        return somebody().holding(session).open(body + "/sign-in");
    }

    /** Through the steps of a first sign-in, if it is one. */
    static Walk settled(Walk walk) {
        if (!walk.path().contains("/first-sign-in/")) {
            return walk;
        }
        walk.select("First question", "What was the name of your first pet?")
                .type("Your answer", "Mog")
                .select("Second question", "What was the first film you saw at a cinema?")
                .type("Your second answer", "Paddington")
                .press("Continue")
                .press("Save");
        if (walk.path().endsWith("/notice")) {
            walk.choose("I have read this privacy notice").press("Continue");
        }
        return walk;
    }

    static SchoolId school(String name) {
        return stage.cast.school(name);
    }
}
