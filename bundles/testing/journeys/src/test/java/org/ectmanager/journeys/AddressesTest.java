/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.web.page.Page;
import org.ectmanager.workshop.RealDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every address that names a record: what there is not, or is another appropriate body's or school's, is not found,
 * whoever asks and whether it is looked at or something is sent to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

    private static final String NOTHING = "999999999999999999";
    private static final Map<String, String> WORDS = Map.of(
            "step",
            "teacher",
            "section",
            "evidence",
            "report",
            "overdue-reviews",
            "topic",
            "none",
            "kind",
            "add",
            "begins",
            "2026");

    private static final Map<String, String> KINDS = Map.of(
            "appointment", "appointment",
            "mentor", "mentor",
            "change", "teacher_change",
            "token", "access_token",
            "absence", "absence",
            "reduction", "reduction");
    private static final List<String> KINDS_OF_ID =
            List.of("registration", "induction", "report", "hand_over_file", "appointment");

    private Stage stage;
    private PlainReader reader;
    private BusyBody own;
    private BusyBody other;
    private Map<String, String> foreign;
    private final Map<String, Asking> people = new TreeMap<>();
    private Asking operator;

    /** Who asks: their cookie and the token of their forms. */
    private record Asking(String cookie, String token) {}

    /** A method of a page and where it answers. */
    record Address(String method, String template) {

        List<String> ids() {
            return new URITemplate(template)
                    .getVariables().stream()
                            .filter(name -> template.matches(".*\\{" + name + ": \\[[01].*"))
                            .toList();
        }

        String path(Map<String, String> values) {
            return new URITemplate(template).substitute(new HashMap<>(values), java.util.Set.of(), false);
        }

        @Override
        public String toString() {
            return method + " " + template.replaceAll(": [^/]*\\}", "}");
        }
    }

    @BeforeAll
    void two_bodies_have_one_of_everything() throws SQLException {
        stage = new Stage();
        reader = new PlainReader(stage);
        own = new BusyBody(stage, 1);
        other = new BusyBody(stage, 1);
        stage.reports.dayComes(other.lastReportOpens());
        own.reportsComeIn();
        other.reportsComeIn();
        stage.plugins.follow.run();
        stage.plugins.send.make(other.administrator(), "ambition-steplab");
        stage.services.secret(other.id(), Grant.SCHOOLS_READ);
        other.teacherIsAway();
        other.teacherIsExperienced();
        foreign = recordsOf(other);
        own.pages().keySet().forEach(who -> {
            var cookie = reader.signIn(who);
            var token = reader.token("/" + own.id() + "/account/details", cookie);
            people.put(who.appointments().get(0).position() + " " + who.person().value(), new Asking(cookie, token));
        });
        operator = operator();
    }

    @AfterAll
    void done() {
        stage.close();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_there_is_not_is_not_found(Address address) {
        var values = new HashMap<>(WORDS);
        address.ids().forEach(id -> values.put(id, NOTHING));
        assertNotFound(address, values);
        if (address.ids().size() > 1 && address.ids().contains("school")) {
            values.put("school", Long.toString(own.school().id().value()));
            assertNotFound(address, values);
        }
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void what_is_another_bodys_is_not_found(Address address) {
        for (var record : recordsFor(address)) {
            var values = new HashMap<>(WORDS);
            address.ids().forEach(id -> values.put(id, record));
            values.put("school", Long.toString(other.school().id().value()));
            assertNotFound(address, values);
            values.put("school", Long.toString(own.school().id().value()));
            if (address.ids().size() > 1 && address.ids().contains("school")) {
                assertNotFound(address, values);
            }
        }
    }

    /** So that whoever asks for it from the address bar comes to the form. */
    @Test
    void what_only_takes_forms_stands_below_a_page() {
        var shown = templates("GET").toList();
        var forms = templates("POST").filter(template -> !shown.contains(template));
        assertThat(forms.map(template -> template.substring(0, template.lastIndexOf('/'))))
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    private Stream<String> templates(String method) {
        return stage.pages.stream()
                .flatMap(AddressesTest::addresses)
                .filter(address -> address.method().equals(method))
                .map(Address::template);
    }

    /** Of the kind that the address names, or of every kind when it only says that it wants a number. */
    private List<String> recordsFor(Address address) {
        var named = address.ids().stream()
                .filter(KINDS::containsKey)
                .map(id -> foreign.get(KINDS.get(id)))
                .toList();
        assertThat(named).as("records for " + address).doesNotContainNull();
        return named.isEmpty()
                ? KINDS_OF_ID.stream()
                        .map(foreign::get)
                        .map(Objects::requireNonNull)
                        .toList()
                : named;
    }

    Stream<Address> addresses() {
        return stage.pages.stream().flatMap(AddressesTest::addresses).filter(address -> !address.ids()
                .isEmpty());
    }

    /** Schools are national: anybody may ask to register one. */
    Stream<Address> privateAddresses() {
        return addresses().filter(address -> !address.template().contains("/register-school/"));
    }

    private static Stream<Address> addresses(Page page) {
        var root = page.getClass().getAnnotation(Path.class).value();
        return Stream.of(page.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .map(method -> {
                    var below = method.getAnnotation(Path.class);
                    return new Address(
                            method.isAnnotationPresent(GET.class) ? "GET" : "POST",
                            below == null ? root : root + "/" + below.value());
                });
    }

    /** Some pages are there for the school and for the appropriate body. */
    private void assertNotFound(Address address, Map<String, String> values) {
        values.putIfAbsent("body", own.id().value());
        var places = address.template().contains("{at:")
                ? List.of("console", "school/" + own.school().id().value())
                : List.of("");
        for (var at : places) {
            values.put("at", at);
            assertNothingThere(address, values);
        }
    }

    private void assertNothingThere(Address address, Map<String, String> values) {
        var path = address.path(values);
        var answers = new TreeMap<String, Integer>();
        askers(path)
                .forEach((who, asking) ->
                        answers.put(who, ask(address, path, asking).statusCode()));
        answers.values().removeIf(status -> status == 404);
        assertThat(answers).as(address.method() + " " + path).isEmpty();
    }

    /** Operators are nobody anywhere else; an early career teacher's own pages are nobody else's. */
    private Map<String, Asking> askers(String path) {
        return path.startsWith("/operator/") ? Map.of("OPERATOR", operator) : people;
    }

    private HttpResponse<String> ask(Address address, String path, Asking who) {
        return address.method().equals("GET")
                ? reader.get(path, who.cookie())
                : reader.post(path, who.cookie(), who.token(), "");
    }

    private Asking operator() {
        stage.cast.withoutOperators();
        var email = stage.cast.address().value();
        stage.workshop.firstOperator.begin(
                stage.workshop.firstOperator.link().orElseThrow(),
                new NewAccount("Ottoline", "Perrin", "", email, JourneyTest.PASSWORD, JourneyTest.PASSWORD));
        return stage.workshop
                .operatorSignIn
                .signIn(email, JourneyTest.PASSWORD)
                .fold(
                        session -> new Asking(
                                "operator=" + session, reader.token("/operator/operators", "operator=" + session)),
                        refusals -> {
                            throw new AssertionError(refusals.toString());
                        });
    }

    /** One record of every kind that a body has. */
    private static Map<String, String> recordsOf(BusyBody body) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select table_name from information_schema.columns where table_schema = 'public'"
                            + " and column_name in ('body', 'id') group by table_name having count(*) = 2")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows =
                        statement.executeQuery("select max(id) from " + table + " where body = '" + body.id() + "'")) {
                    rows.next();
                    found.put(table, rows.getString(1));
                }
            }
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
