/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ectmanager.itests.Checkout.Typed;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The script {@code run} as a newcomer uses it: start, look, stop, start again. */
public class RunIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/operator/first/\\S+)");
    private static final String LOGIN = "olive@operators.example";
    private static final String PASSWORD = "otter kettle daylight";

    private Checkout checkout;
    private String port;

    @Before
    public void check_out() throws IOException {
        checkout = new Checkout().built().with("EXTRA_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        port = StartedPlatform.freePort();
    }

    @After
    public void tidy_up() throws IOException {
        checkout.endAndClose();
    }

    /** And an ordinary user's sample, with a port and a directory of its own, runs beside it the while. */
    @Test
    public void what_was_made_before_ctrl_c_is_there_after_the_next_start() throws Exception {
        var first = start();
        becomeTheFirstOperator(first);
        assertConsoleAsksForNoPassword();
        assertConsoleTellsOfRefusals();
        assertStartsOnlyOnce();
        assertCtrlCLeavesNothing(first);
        assertKeepsToItsMode();

        var second = start();

        assertFalse(second.out(), second.out().contains("Nobody operates it yet"));
        var signedIn = site().fill("/operator/sign-in", Map.of("login", LOGIN, "password", PASSWORD));
        assertEquals(signedIn.body(), 303, signedIn.statusCode());
        try (var sample = new SampleRun()) {
            sample.start();
            assertEachIsItself(sample);
            assertEquals(0, second.terminate().status());
            assertEquals(List.of(), checkout.processes());
            assertTheSampleIsThereAgain(sample);
        }
    }

    private void assertEachIsItself(SampleRun sample) throws Exception {
        assertFalse(site().get("/").body().contains("This is a sample"));
        assertTrue(sample.site().get("/").body().contains("This is a sample"));
        assertTrue(sample.console("ect:bodies").contains("northshire"));
        assertFalse(
                checkout.run("--data", data(), "console", "ect:bodies").out().contains("northshire"));
        assertEquals(new TreeSet<>(), Listeners.of(checkout.processes()).openToOthers());
        sample.assertOnlyThisMachineReachesIt();
    }

    private void assertTheSampleIsThereAgain(SampleRun sample) throws Exception {
        var first = sample.assertPrintsWhatItsOwnerAloneMayRead();
        sample.stop();
        sample.start();
        assertEquals(first, sample.assertPrintsWhatItsOwnerAloneMayRead());
        sample.assertEachPositionSignsIn();
        sample.assertAskedNobody();
        sample.stop();
    }

    private Typed start() throws IOException {
        var typed = checkout.type("--empty", "--port", port, "--data", data());
        var out = Polling.until(
                Polling.UNTIL_READY,
                typed::out,
                said -> said.contains("Ctrl-C stops it.") || !typed.process().isAlive());
        assertTrue(out + typed.err(), out.contains("ECT Manager is ready: http://localhost:" + port + "\n"));
        return typed;
    }

    private void becomeTheFirstOperator(Typed started) {
        var link = LINK.matcher(started.out());
        assertTrue(started.out(), link.find());
        var made = site().fill(
                        link.group(1),
                        Map.of(
                                "givenName",
                                "Olive",
                                "familyName",
                                "First",
                                "telephone",
                                "01632 960 178",
                                "email",
                                LOGIN,
                                "password",
                                PASSWORD,
                                "again",
                                PASSWORD));
        assertEquals(made.body(), 200, made.statusCode());
        assertEquals(410, site().get(link.group(1)).statusCode());
    }

    private void assertConsoleAsksForNoPassword() throws Exception {
        var listed = checkout.run("--data", data(), "console", "ect:bodies");
        assertEquals(listed.err(), 0, listed.status());
        assertTrue(listed.out(), listed.out().contains("Name"));
    }

    private void assertConsoleTellsOfRefusals() throws Exception {
        var refused = checkout.run("--data", data(), "console", "ect:users nowhere");
        assertEquals(refused.out(), 1, refused.status());
    }

    private void assertStartsOnlyOnce() throws Exception {
        var again = checkout.run("--port", port, "--data", data());
        assertEquals(
                "ECT Manager is already running with " + data() + ": http://localhost:" + port + "\n", again.err());
        assertEquals(1, again.status());
    }

    private void assertCtrlCLeavesNothing(Typed started) throws Exception {
        var ended = started.pressCtrlC();
        assertEquals(ended.err(), 0, ended.status());
        assertTrue(ended.out(), ended.out().endsWith("Stopping ECT Manager.\n"));
        assertEquals(List.of(), checkout.processes());
        assertTrue(Files.notExists(checkout.data().resolve("process")));
    }

    /** A database for real is not opened as a sample, and nothing happens to it. */
    private void assertKeepsToItsMode() throws Exception {
        var settings = checkout.data().resolve("etc/org.ectmanager.platform.cfg");
        var before = Files.readString(settings);
        Files.writeString(settings, before.replaceFirst("(?m)^mode = production$", "mode = sample"));

        var refused = checkout.run("--port", port, "--data", data());

        assertEquals(
                "This database was made for production mode and etc/org.ectmanager.platform.cfg says sample."
                        + " Set mode = production, or use another database.\n",
                refused.err());
        assertEquals(1, refused.status());
        assertEquals(List.of(), checkout.processes());
        Files.writeString(settings, before);
    }

    private Site site() {
        return new Site(URI.create("http://127.0.0.1:" + port + "/"));
    }

    private String data() {
        return checkout.data().toString();
    }
}
