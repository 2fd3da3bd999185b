/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site and a browser for a class of journeys. */
abstract class JourneyTest {

    static final String PASSWORD = "otter kettle daylight";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    static Stage stage;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void rise() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Debian's chromium is not installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        stage = new Stage();
    }

    @AfterAll
    static void fall() {
        if (stage != null) {
            stage.close();
            browser.close();
            playwright.close();
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

    /** Signs somebody in with the password of their mail and goes through the steps. */
    static Walk signedIn(String email) {
        return signedIn(email, "/kestrel");
    }

    static Walk signedIn(String email, String body) {
        var letter = stage.cast.letterTo(email);
        var walk = somebody()
                .open(body + "/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", Cast.stated(letter, "One-time password"))
                .press("Sign in");
        return finished(walk);
    }

    static Walk finished(Walk walk) {
        walk.type("New password", PASSWORD)
                .type("The same password again", PASSWORD)
                .press("Save password");
        return settled(walk);
    }

    /** Somebody of the registration desk's school, who has chosen their password already. */
    static Walk atDesk(org.ectmanager.application.permission.Caller caller) {
        return settled(somebody()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email(caller))
                .type("Password", RegistrationDesk.PASSWORD)
                .press("Sign in"));
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
