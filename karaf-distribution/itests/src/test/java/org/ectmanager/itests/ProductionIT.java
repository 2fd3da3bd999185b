/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.teacher.Trn;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.ops4j.pax.exam.Option;

/** The distribution as it ships: for real teachers, with nobody in it. What that forbids, and what it demands. */
public class ProductionIT extends StartedPlatform {

    private static final String PORT = "ectmanager.test.postbox";
    private static final Path BASE = Path.of(System.getProperty("karaf.base", "."));
    private static final Path LINK = BASE.resolve("first-operator-link.txt");
    private static final String PASSWORD = "otter kettle daylight";
    private static final Map<String, String> SIGN_IN = Map.of("login", "first@operators.example", "password", PASSWORD);
    private static final Pattern INVITATION = Pattern.compile("/finch/join/[A-Za-z0-9_-]+");

    @Inject
    private Platform platform;

    @Inject
    private PlatformClock clock;

    @Inject
    private TeacherRecords records;

    private Postbox postbox;

    @Override
    protected Option[] settings() throws IOException {
        var port = freePort();
        return options(
                vmOption("-D" + PORT + "=" + port),
                editConfigurationFilePut("etc/org.ectmanager.mail.cfg", "host", "127.0.0.1"),
                editConfigurationFilePut("etc/org.ectmanager.mail.cfg", "port", port),
                editConfigurationFilePut("etc/org.ectmanager.mail.cfg", "tls", "none"),
                editConfigurationFilePut("etc/org.ectmanager.mail.cfg", "from", "platform@operators.example"));
    }

    @Before
    public void begin() throws IOException {
        postbox = new Postbox(Integer.getInteger(PORT));
        if (Files.exists(LINK)) {
            becomeTheFirstOperator();
        }
    }

    /** Once, before the first of the tests: the link is for the machine's owner alone, and works once. */
    private static void becomeTheFirstOperator() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(LINK)));
        var link = Files.readAllLines(LINK).get(0);
        var path = link.substring(link.indexOf("/operator/first/"));
        var stranger = new Site();
        // however late it says it is, the link is good
        assertEquals(
                200, stranger.get(path, "X-Time-Travel", "2099-01-01T00:00:00Z").statusCode());

        var begun = stranger.fill(path, account("Olive", "First", "first@operators.example"));

        assertEquals(begun.body(), 200, begun.statusCode());
        assertEquals(410, stranger.get(path).statusCode());
        assertFalse(Files.exists(LINK));
    }

    @After
    public void close_the_postbox() throws IOException {
        postbox.close();
    }

    @Test
    public void it_is_for_production_unless_told() {
        assertEquals(Platform.Mode.PRODUCTION, platform.mode());
        assertEquals(200, site.get("/health/ready").statusCode());
    }

    @Test
    public void there_is_nothing_of_a_sample() {
        var directory = site.get("/").body();

        assertFalse(directory.contains("This is a sample"));
        assertFalse(directory.contains("Northshire"));
        assertFalse(directory.contains("Five Counties"));
        assertFalse(Files.exists(BASE.resolve("sign-ins.txt")));
        assertFalse(site.get("/health/ready").body().contains("sample data"));
    }

    @Test
    public void nobody_moves_the_clock() {
        assertEquals(200, site.get("/", "X-Time-Travel", "not even a moment").statusCode());
        assertThrows(
                IllegalStateException.class, () -> clock.moveTo(clock.instant().plusSeconds(3600)));
    }

    @Test
    public void no_stand_in_answers_for_the_teaching_record() {
        var answer = records.find(new Trn("1234567"), LocalDate.of(2000, 1, 1));

        assertTrue(answer.toString(), answer instanceof TeacherRecords.Unavailable);
    }

    @Test
    public void an_operator_finds_neither_kept_mails_nor_a_clock_to_move() {
        signInAsOperator();

        assertEquals(200, site.get("/operator").statusCode());
        assertEquals(404, site.get("/operator/mails").statusCode());
        assertEquals(404, site.get("/operator/clock").statusCode());
        assertFalse(site.get("/operator").body().contains("/operator/clock"));
    }

    @Test
    public void an_operators_session_travels_encrypted_only() {
        var cookie = sessionCookie(signInAsOperator());

        assertTrue(cookie, cookie.startsWith("__Secure-operator="));
        assertTrue(cookie, cookie.endsWith("; Secure"));
    }

    /** From an empty platform to a lead who works in their appropriate body. */
    @Test
    public void an_operator_makes_an_appropriate_body_and_its_lead_comes_in() {
        signInAsOperator();
        var made = site.fill(
                "/operator/bodies/new",
                Map.of(
                        "id", "finch",
                        "name", "Finch Teaching School Hub",
                        "about", "Schools of the hedges",
                        "telephone", "01632 960 177",
                        "email", "help@finch.example",
                        "openingHours", "Monday to Friday",
                        "brand", "#123a5c",
                        "accent", "#9a3412",
                        "leadEmail", "lead@finch.example"));
        assertEquals(made.body(), 303, made.statusCode());

        var front = site.waitFor("/finch", answer -> answer.statusCode() == 200);
        assertTrue(front.body().contains("Finch Teaching School Hub"));
        assertTrue(site.get("/finch/theme.css").body().contains("#123a5c"));
        assertTrue(Files.exists(Path.of(System.getProperty("karaf.etc"), "org.ectmanager.body.standard-finch.cfg")));

        var lead = new Site();
        var joined = lead.fill(invitation(), account("Linnet", "Finch", "lead@finch.example"));
        assertEquals(joined.body(), 303, joined.statusCode());
        var signedIn = lead.fill("/finch/sign-in", Map.of("login", "lead@finch.example", "password", PASSWORD));
        var cookie = sessionCookie(signedIn);
        assertTrue(cookie, cookie.startsWith("__Host-session="));
        assertTrue(cookie, cookie.endsWith("; Secure"));
    }

    @Test
    public void a_plugin_comes_in_only_when_its_file_is_on_the_operators_list() throws Exception {
        var list = Path.of(System.getProperty("karaf.etc"), "org.ectmanager.plugins.sha256");
        var jar = DroppedPlugin.FILE.write(DroppedPlugin.FOLDER.resolve("wren.jar"), "1.0.0");
        try {
            var health = site.waitFor(
                    "/health/ready", answer -> answer.body().contains("is not in etc/org.ectmanager.plugins.sha256"));
            assertTrue(health.body(), health.body().contains("wren.jar"));
            assertEquals(404, site.get("/wren").statusCode());

            var sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            Files.writeString(list, HexFormat.of().formatHex(sha256) + "  wren.jar\n");

            assertEquals(
                    200,
                    site.waitFor("/wren", answer -> answer.statusCode() == 200).statusCode());
        } finally {
            Files.delete(jar);
            Files.deleteIfExists(list);
        }
    }

    private String invitation() {
        var letters = Polling.until(
                postbox::everything, kept -> INVITATION.matcher(kept).find());
        var invitation = INVITATION.matcher(letters);
        assertTrue("an invitation in " + letters, invitation.find());
        return invitation.group();
    }

    private HttpResponse<String> signInAsOperator() {
        var answer = site.fill("/operator/sign-in", SIGN_IN);
        assertEquals(answer.body(), 303, answer.statusCode());
        return answer;
    }

    private static Map<String, String> account(String given, String family, String email) {
        return Map.of(
                "givenName", given,
                "familyName", family,
                "telephone", "01632 960 178",
                "email", email,
                "password", PASSWORD,
                "again", PASSWORD);
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__"))
                .findFirst()
                .orElse("no such cookie among "
                        + List.copyOf(answer.headers().map().keySet()));
    }
}
