/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.apache.karaf.features.FeaturesService;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.junit.Test;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * The distribution starts, complete and out of its own files; its transactions are whole; plugins come and go while it
 * runs. All of it in one container, because a start takes longer than every question together.
 */
public class DistributionIT extends ChangingPlugins {

    /** What Pax Exam adds to the container. */
    private static final List<String> TEST_KIT = List.of(
            "mvn:jakarta.inject/",
            "mvn:javax.inject/",
            "mvn:org.apache.servicemix.bundles/org.apache.servicemix.bundles.hamcrest/",
            "mvn:org.apache.servicemix.bundles/org.apache.servicemix.bundles.junit/",
            "mvn:org.ops4j.base/",
            "mvn:org.ops4j.pax.exam/",
            "mvn:org.ops4j.pax.swissbox/",
            "local");

    private static final BodyId NORTHSHIRE = new BodyId("northshire");
    private static final BodyId WREN = new BodyId("wren");
    private static final BodyId SISKIN = new BodyId("siskin");
    private static final PersonForm APPLICANT = new PersonForm(
            "INDUCTION_LEAD", "Petra", "Nest", "01632 960 197", "petra@nest.example", "petra@nest.example", "yes");

    @Inject
    private ServiceComponentRuntime components;

    @Inject
    private FeaturesService features;

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail audit;

    @Inject
    private EnterSchool schools;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=ectmanager)", timeout = 120_000)
    private DataSource database;

    @Test
    public void every_bundle_runs_or_joins_its_host() {
        var idle = ofUs().filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> !(isFragment(bundle) && bundle.getState() == Bundle.RESOLVED))
                .map(bundle -> bundle.getSymbolicName() + " in state " + bundle.getState())
                .collect(toList());

        assertEquals(List.of(), idle);
    }

    @Test
    public void every_component_has_what_it_needs() {
        var waiting = Polling.until(new Components(components)::waiting, TreeSet::isEmpty);

        assertEquals(new TreeSet<>(), waiting);
    }

    @Test
    public void every_component_that_may_wait_is_there() {
        assertEquals(Set.of(), new Components(components).unknown());
    }

    @Test
    public void every_feature_resolves() throws Exception {
        var ours = Arrays.stream(features.listFeatures())
                .filter(feature -> feature.getName().startsWith("ect-"))
                .map(feature -> feature.getName() + "/" + feature.getVersion())
                .collect(toSet());

        assertFalse(ours.isEmpty());
        features.installFeatures(ours, EnumSet.of(FeaturesService.Option.Simulate));
    }

    @Test
    public void every_bundle_comes_out_of_the_distribution() {
        var strange = ofUs().map(Bundle::getLocation)
                .filter(location -> location.startsWith("mvn:"))
                .filter(location -> !SystemRepository.holds(location))
                .collect(toList());

        assertEquals(List.of(), strange);
    }

    @Test
    public void pages_are_answered() {
        var answer = site.get("/");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    }

    @Test
    public void what_no_page_can_read_has_a_plain_answer_with_a_way_home() throws IOException {
        var answer = site.raw("no request at all\r\n\r\n");

        assertTrue(answer, answer.startsWith("HTTP/1.1 400"));
        assertTrue(answer, answer.contains("<a href=\"/\">Go to the front page</a>"));
    }

    @Test
    public void web_services_are_described_and_closed() {
        assertEquals(200, site.get("/api/v1/openapi.json").statusCode());
        assertEquals(401, site.get("/api/v1/decisions").statusCode());
    }

    @Test
    public void the_calculator_is_open_to_everybody() {
        var question = "{\"startsOn\":\"2025-09-01\",\"asOf\":\"2026-07-20\",\"calendar\":\"england-2025\","
                + "\"contracts\":[{\"employer\":\"A\",\"from\":\"2025-09-01\",\"fte\":\"1.0\"}]}";

        var plan = site.post("/api/v1/induction-plan", question);
        var clock = site.post("/api/v1/working-days", "{\"beginningWith\":\"2025-08-01\",\"days\":20}");

        assertEquals(plan.body(), 200, plan.statusCode());
        assertTrue(plan.body(), plan.body().contains("\"servedTerms\":\"3.0\""));
        assertTrue(clock.body(), clock.body().startsWith("{\"lastDay\":\"2025-08-29\""));
        assertTrue(site.get("/api/v1/calendars").body().contains("\"england-2025\""));
        assertEquals(400, site.post("/api/v1/induction-plan", "{\"colour\":1}").statusCode());
    }

    @Test
    public void a_transaction_that_fails_leaves_no_row() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(Scope.of(NORTHSHIRE), () -> {
                    tell("undone");
                    throw new IllegalStateException("as the test wants it");
                }));

        assertEquals(0, told("undone"));
    }

    @Test
    public void a_transaction_that_ends_well_leaves_its_row() {
        transactions.run(Scope.of(NORTHSHIRE), () -> tell("done"));

        assertEquals(1, told("done"));
    }

    @Test
    public void a_plugin_dropped_into_the_running_platform_has_its_pages_and_its_place_in_the_directory()
            throws IOException {
        try (var wren = new DroppedPlugin(site)) {
            assertTrue(wren.front().body().contains(DroppedPlugin.HUB));
            assertTrue(site.get("/").body().contains("href=\"/wren\""));
        }
    }

    @Test
    public void a_plugin_taken_away_is_missed_kindly() throws IOException {
        try (var wren = new DroppedPlugin(site)) {
            Polling.until(() -> keptOf(WREN, "look"), kept -> kept == 1);
            var page = wren.takeAway();

            assertEquals(503, page.statusCode());
            assertTrue(page.body(), page.body().contains(DroppedPlugin.HUB + " is not available here just now"));
            assertTrue(page.body(), page.body().contains("Nothing has been lost"));
            assertTrue("its place", site.get("/").body().contains(DroppedPlugin.HUB));
            assertFalse("its way in", site.get("/").body().contains("href=\"/wren\""));
            assertEquals("its colours", 200, site.get("/wren/theme.css").statusCode());
            assertEquals("a body that never was", 404, site.get("/nobody").statusCode());
        }
    }

    @Test
    public void a_plugin_that_comes_back_finds_its_data() throws IOException {
        try (var wren = new DroppedPlugin(site)) {
            var school = schools.search("school").get(0).id();
            assertEquals(List.of(), schools.register(WREN, school, APPLICANT));

            wren.takeAway();
            assertEquals("its school while it is away", 1, schoolsOfTheApplicant());
            wren.drop();

            assertTrue(schools.standing(WREN, school).orElseThrow() instanceof EnterSchool.Standing.Waiting);
        }
    }

    @Test
    public void a_file_named_like_an_address_of_the_platform_makes_no_body_and_is_named() throws IOException {
        var file = Path.of(System.getProperty("karaf.etc"), "org.ectmanager.body.standard-help.cfg");
        Files.writeString(file, "name = Cuckoo\nhelp.telephone = 01632 960 198\n");
        try {
            var health = site.waitFor("/health/ready", answer -> answer.body().contains("the id help"));

            assertTrue(health.body(), health.body().contains("the id help is an address of the platform"));
            assertEquals("others stay", 200, site.get("/northshire").statusCode());
            assertFalse(site.get("/help").body().contains("Cuckoo"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    public void the_papers_of_what_was_closed_are_kept() {
        var rows = new Rows(database);
        var question = "select count(*) from paper where body = ? and content is not null";

        assertTrue(Polling.until(() -> rows.count(NORTHSHIRE.value(), question, NORTHSHIRE.value()), kept -> kept > 0)
                > 0);
    }

    @Test
    public void a_wrong_line_in_a_body_s_file_leaves_its_last_good_settings_in_force() throws IOException {
        var file = Path.of(System.getProperty("karaf.etc"), "org.ectmanager.body.standard-siskin.cfg");
        Files.writeString(file, "name = Siskin Hub\nhelp.telephone = 01632 960 197\n");
        try {
            site.waitFor("/siskin", answer -> answer.body().contains("Siskin Hub"));
            Polling.until(() -> keptOf(SISKIN, "settings"), kept -> kept == 1);
            Files.writeString(file, "name = Siskin Hub\nhelp.telephone = 01632 960 197\ncolour.brand = green\n");
            var health = site.waitFor("/health/ready", answer -> answer.body().contains("colour.brand"));

            assertTrue(health.body(), health.body().contains("must be # and six hexadecimal digits"));
            assertTrue(health.body(), health.body().contains("stay in force"));
            assertEquals("its pages", 200, site.get("/siskin").statusCode());
        } finally {
            Files.delete(file);
        }
    }

    private void tell(String what) {
        audit.record(AuditTrail.Happening.to("test", 1, "test." + what, "A test happened."));
    }

    private int told(String what) {
        return new Rows(database)
                .count(NORTHSHIRE.value(), "select count(*) from audit_event where kind = ?", "test." + what);
    }

    private int keptOf(BodyId body, String part) {
        return new Rows(database)
                .count(
                        body.value(),
                        "select count(*) from last_good where body = current_body() and version <> '' and part = ?",
                        part);
    }

    private int schoolsOfTheApplicant() {
        return new Rows(database)
                .count(WREN.value(), "select count(*) from body_school where email = ?", "petra@nest.example");
    }

    private Stream<Bundle> ofUs() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> TEST_KIT.stream().noneMatch(bundle.getLocation()::startsWith));
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }
}
