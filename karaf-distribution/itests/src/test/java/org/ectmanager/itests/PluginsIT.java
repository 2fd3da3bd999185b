/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.domain.body.BodyId;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Plugins come and go while the platform runs. */
public class PluginsIT extends StartedPlatform {

    /** What happens to a bundle that is pulled from under those who use it. */
    private static final Set<Integer> DISTURBANCES =
            Set.of(BundleEvent.STOPPING, BundleEvent.STOPPED, BundleEvent.UNRESOLVED, BundleEvent.UPDATED);

    private static final BodyId WREN = new BodyId("wren");
    private static final PersonForm APPLICANT = new PersonForm(
            "INDUCTION_LEAD", "Petra", "Nest", "01632 960 197", "petra@nest.example", "petra@nest.example", "yes");

    private final Site site = new Site();
    private final DroppedPlugin wren = new DroppedPlugin();

    @Inject
    private EnterSchool schools;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=ectmanager)", timeout = 120_000)
    private DataSource database;

    @Before
    public void put_it_there() throws IOException {
        waitFor("/", page -> page.statusCode() == 200);
        wren.drop();
        waitFor("/wren", page -> page.statusCode() == 200);
    }

    @After
    public void take_it_away() throws IOException {
        wren.takeAway();
        waitFor("/", page -> !page.body().contains("Wren Teaching School Hub"));
    }

    @Test
    public void a_plugin_dropped_into_the_running_platform_has_its_pages_and_its_place_in_the_directory() {
        assertTrue(site.get("/wren").body().contains("Wren Teaching School Hub"));
        assertTrue(site.get("/").body().contains("href=\"/wren\""));
    }

    @Test
    public void a_plugin_taken_away_is_missed_kindly() throws IOException {
        wren.takeAway();

        var page = waitFor("/wren", answer -> answer.statusCode() != 200);

        assertEquals(503, page.statusCode());
        assertTrue(page.body(), page.body().contains("Nothing has been lost"));
        assertFalse(site.get("/").body().contains("Wren Teaching School Hub"));
        assertEquals("a body that never was", 404, site.get("/nobody").statusCode());
    }

    @Test
    public void a_plugin_that_comes_back_finds_its_data() throws IOException {
        var school = Polling.until(() -> schools.search("school"), found -> !found.isEmpty())
                .get(0)
                .id();
        assertEquals(List.of(), schools.register(WREN, school, APPLICANT));

        wren.takeAway();
        waitFor("/wren", answer -> answer.statusCode() == 503);
        assertEquals("its school while it is away", 1, schoolsInTheDatabase());
        wren.drop();
        waitFor("/wren", answer -> answer.statusCode() == 200);

        assertTrue(schools.standing(WREN, school).orElseThrow() instanceof EnterSchool.Standing.Waiting);
    }

    @Test
    public void its_coming_and_going_disturbs_no_other_bundle() throws IOException {
        List<String> disturbed = new CopyOnWriteArrayList<>();
        SynchronousBundleListener watch = event -> {
            var name = event.getBundle().getSymbolicName();
            if (DISTURBANCES.contains(event.getType()) && !DroppedPlugin.NAME.equals(name)) {
                disturbed.add(name + " " + event.getType());
            }
        };
        context.addBundleListener(watch);
        try {
            wren.takeAway();
            waitFor("/wren", answer -> answer.statusCode() == 503);
            wren.drop();
            waitFor("/wren", answer -> answer.statusCode() == 200);
        } finally {
            context.removeBundleListener(watch);
        }

        assertEquals(List.of(), disturbed);
    }

    @Test
    public void a_file_named_like_an_address_of_the_platform_makes_no_body_and_is_named() throws IOException {
        var file = Path.of(System.getProperty("karaf.etc"), "org.ectmanager.body.standard-help.cfg");
        Files.writeString(file, "name = Cuckoo\nhelp.telephone = 01632 960 198\n");
        try {
            var health = waitFor("/health/ready", answer -> answer.body().contains("the id help"));

            assertTrue(health.body(), health.body().contains("the id help is an address of the platform"));
            assertEquals("others stay", 200, site.get("/wren").statusCode());
            assertFalse(site.get("/help").body().contains("Cuckoo"));
        } finally {
            Files.delete(file);
        }
    }

    private HttpResponse<String> waitFor(String path, java.util.function.Predicate<HttpResponse<String>> wanted) {
        return Polling.until(() -> site.get(path), wanted);
    }

    private long schoolsInTheDatabase() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var work = connection.createStatement()) {
                work.execute("select set_config('app.body', 'wren', true)");
                try (var counted =
                        work.executeQuery("select count(*) from body_school where email = 'petra@nest.example'")) {
                    counted.next();
                    return counted.getLong(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
