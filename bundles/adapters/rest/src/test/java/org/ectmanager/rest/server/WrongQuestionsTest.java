/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ectmanager.rest.calculator.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the two services, wrong in every way, over real HTTP: refused by its name, never broken. */
class WrongQuestionsTest {

    private static final StandIns STAND_INS = new StandIns();
    private static final Document DOCUMENT = new Document();
    private static final Set<String> OPTIONAL = Set.of(
            "termsPerYear",
            "closed",
            "insetDays",
            "to",
            "daysPerWeek",
            "absences",
            "reductions",
            "extensions",
            "leavesOn",
            "extend",
            "policy",
            "dayMethod",
            "reviewBesideAssessment",
            "scaleAbsenceThreshold",
            "opensDaysBefore",
            "dueDaysBeforePeriodEnd");

    /** What no field of this type may be; null is added for those that are required. */
    private static final Map<String, List<String>> WRONG = Map.of(
            "day",
            List.of(
                    "\"2025-02-30\"",
                    "\"2025-13-01\"",
                    "\"2025-9-1\"",
                    "\"01/09/2025\"",
                    "\"2025-09-01T00:00:00Z\"",
                    "\"+12025-09-01\"",
                    "\"-2025-09-01\"",
                    "\"1999-12-31\"",
                    "\"2100-01-01\"",
                    "\"9999-12-31\"",
                    "\"today\"",
                    "\"\"",
                    "\" \"",
                    "20250901",
                    "1756684800000",
                    "1.5",
                    "true",
                    "[]",
                    "{}",
                    "[\"2025-09-01\"]"),
            "decimal",
            List.of(
                    "0.0000001",
                    "-1",
                    "\"-0.5\"",
                    "1e999",
                    "1e99",
                    "-1e9",
                    "\"NaN\"",
                    "\"Infinity\"",
                    "\"half\"",
                    "\"\"",
                    "\"1,5\"",
                    "\"0x1\"",
                    "\"1 \"",
                    "true",
                    "[]",
                    "{}",
                    "[1]",
                    "99999999999999999999",
                    "\"999999999999999999999999999999\"",
                    "0.333333333333333333333333333333"),
            "whole",
            List.of("-1", "367", "2.5", "3.0", "1e1", "\"3\"", "\"\"", "true", "[]", "{}", "99999999999", "1e999"),
            "text",
            List.of("\"\"", "\" \"", "1", "true", "[]", "{}", "\"" + "x".repeat(201) + "\""),
            "choice",
            List.of("\"\"", "\"SICKNESS\"", "\"nothing\"", "1", "true", "[]", "{}"),
            "truth",
            List.of("\"true\"", "\"\"", "0", "1", "[]", "{}"),
            "object",
            List.of("\"\"", "\"england-1066\"", "1", "true", "[]", "[{}]"),
            "list",
            List.of("\"\"", "1", "true", "{}", "[1]", "[null]", "[[]]", "[\"x\"]", "[true]"));

    private static RunningServices services;

    @BeforeAll
    static void publish() {
        services = new RunningServices(
                STAND_INS,
                STAND_INS,
                StandIns.CLOCK,
                RunningServices.resources(STAND_INS.useCases(), STAND_INS, StandIns.CLOCK));
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    static Stream<Arguments> wrongValues() {
        return Sent.places(Document.json(Questions.FULL)).entrySet().stream().flatMap(place -> {
            var values = new ArrayList<>(WRONG.get(type(place.getKey(), place.getValue())));
            var name = place.getKey().substring(place.getKey().lastIndexOf('/') + 1);
            if (!OPTIONAL.contains(name) || isSpan(place.getKey(), name)) {
                values.add("null");
            }
            return values.stream().map(value -> Arguments.of(place.getKey(), value));
        });
    }

    private static boolean isSpan(String pointer, String name) {
        return name.equals("to") && !pointer.startsWith("/contracts");
    }

    private static String type(String pointer, JsonNode value) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (value.isContainerNode()) {
            return value.isArray() ? "list" : "object";
        }
        return switch (name) {
            case "fte", "daysPerWeek", "days" -> "decimal";
            case "termsPerYear", "opensDaysBefore", "dueDaysBeforePeriodEnd" -> "whole";
            case "kind", "reason", "dayMethod", "reviewBesideAssessment" -> "choice";
            case "consent", "extend", "scaleAbsenceThreshold" -> "truth";
            case "name", "employer" -> "text";
            case "terms" -> "decimal";
            default -> "day";
        };
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrongValues")
    void a_wrong_value_is_refused_by_the_name_of_its_field(String pointer, String value) {
        var question = Document.json(Questions.FULL);
        var text = question.toString();
        Sent.set(question, pointer, Document.json("\"PUT-HERE\""));
        var sent = question.toString().replace("\"PUT-HERE\"", value);

        assertThat(sent).isNotEqualTo(text);
        refused(services.post("/induction-plan", sent), Sent.path(pointer));
    }

    @Test
    void a_year_has_three_terms_or_six() {
        var question = Document.json(Questions.FULL);
        Sent.set(question, "/calendar/termsPerYear", Document.json("4"));

        refused(services.post("/induction-plan", question.toString()), "calendar.termsPerYear");
    }

    static Stream<Arguments> unknownFields() {
        var places = Sent.places(Document.json(Questions.FULL));
        return Stream.concat(
                Stream.of(Arguments.of("")),
                places.entrySet().stream()
                        .filter(place -> place.getValue().isObject())
                        .map(place -> Arguments.of(place.getKey())));
    }

    @ParameterizedTest
    @MethodSource("unknownFields")
    void an_unknown_field_is_refused_wherever_it_is(String pointer) {
        var question = Document.json(Questions.FULL);
        ((ObjectNode) question.at(pointer)).put("colour", "red");

        var path = Sent.path(pointer + "/colour");
        assertThat(refused(services.post("/induction-plan", question.toString()), path))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("unknownFields")
    void a_field_that_is_given_twice_is_refused_wherever_it_is(String pointer) {
        var question = Document.json(Questions.FULL);
        var name = question.at(pointer).fieldNames().next();
        var value = question.at(pointer).get(name);
        ((ObjectNode) question.at(pointer)).set("PUT-HERE", value);

        var sent = question.toString().replace("PUT-HERE", name);
        assertThat(refused(services.post("/induction-plan", sent), Sent.path(pointer + "/" + name)))
                .isEqualTo(400);
    }

    /** Each value can be read, but not together with the others. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/startsOn|\"2012-08-31\"|startsOn",
                "/leavesOn|\"2025-08-31\"|leavesOn",
                "/contracts/0/fte|0|contracts[0].fte",
                "/contracts/0/fte|\"1.01\"|contracts[0].fte",
                "/contracts/0/fte|\"0.605\"|contracts[0].fte",
                "/contracts/0/daysPerWeek|5.5|contracts[0].daysPerWeek",
                "/contracts/0/daysPerWeek|0|contracts[0].daysPerWeek",
                "/contracts/0/daysPerWeek|2|contracts[0].daysPerWeek",
                "/contracts/0/to|\"2025-08-31\"|contracts[0].to",
                "/contracts/0/from|\"2028-01-01\"|contracts[0].to",
                "/startsOn|\"2027-09-01\"|contracts[0].to",
                "/leavesOn|\"2026-08-31\"|contracts[1].from",
                "/contracts|[]|contracts",
                "/absences/0/to|\"2026-01-11\"|absences[0].to",
                "/absences/0/from|\"2025-08-31\"|absences[0].from",
                "/absences/0/days|6|absences[0].days",
                "/absences/0/days|2.25|absences[0].days",
                "/leavesOn|\"2026-01-11\"|absences[0].from",
                "/reductions/0/terms|5.1|reductions[0].terms",
                "/reductions/0/terms|0|reductions[0].terms",
                "/reductions/0/consent|false|reductions[0].consent",
                "/extensions/0/terms|0|extensions[0].terms",
                "/extensions/0/terms|16.1|extensions[0].terms",
                "/extensions/0/terms|3.45|extensions[0].terms",
                "/calendar|\"england-2017\"|calendar",
                "/calendar|\"England-2025\"|calendar",
                "/calendar/terms|[]|calendar.terms",
                "/calendar/terms/0/to|\"2025-08-31\"|calendar.terms[0].to",
                "/calendar/terms/0/to|\"2026-09-03\"|calendar.terms[0].to",
                "/calendar/terms/0/to|\"2026-01-05\"|calendar.terms[1].from",
                "/calendar/terms/1/from|\"2025-12-19\"|calendar.terms[1].from",
                "/calendar/terms/1/closed|[{\"from\":\"2026-01-01\",\"to\":\"2026-04-01\"}]|calendar.terms[1].from",
                "/calendar/terms/0/closed/0/to|\"2025-10-26\"|calendar.terms[0].closed[0].to",
                "/calendar/terms/0/closed|[{\"from\":\"2026-01-01\",\"to\":\"2026-01-02\"}]|calendar.terms[0].closed[0].from",
                "/calendar/terms/0/insetDays|[\"2025-12-22\"]|calendar.terms[0].insetDays[0]",
                "/calendar/termsPerYear|6|calendar.terms"
            })
    void a_value_that_does_not_fit_the_others_is_refused_by_the_name_of_its_field(
            String pointer, String value, String field) {
        var question = Document.json(Questions.FULL);
        Sent.set(question, pointer, Document.json(value));

        assertThat(refused(services.post("/induction-plan", question.toString()), field))
                .isEqualTo(422);
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource({
        "contracts,101",
        "absences,501",
        "reductions,11",
        "extensions,11",
        "calendar/terms,201",
        "calendar/terms/0/closed,51",
        "calendar/terms/0/insetDays,51"
    })
    void more_than_anybody_has_is_refused(String list, int times) {
        var question = Document.json(Questions.FULL);
        var first = question.at("/" + list).get(0);
        var many = Document.JSON.createArrayNode();
        Stream.generate(() -> first).limit(times).forEach(many::add);
        Sent.set(question, "/" + list, many);

        refused(services.post("/induction-plan", question.toString()), Sent.path("/" + list));
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var answer = services.post("/induction-plan", "{}");

        refused(answer, "startsOn");
        assertThat(fields(answer)).containsExactly("startsOn", "asOf", "calendar", "contracts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "}",
                "{\"startsOn\"",
                "{\"startsOn\":}",
                "{'startsOn':'2025-09-01'}",
                "{\"a\":1,}",
                "{} {}",
                "{}x",
                "// note\n{}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "<xml/>",
                "startsOn=2025-09-01",
                "\u0000"
            })
    void what_is_no_json_object_is_refused(String body) {
        assertThat(problem(services.post("/induction-plan", body))).isEqualTo(400);
        assertThat(problem(services.post("/working-days", body), "/working-days"))
                .isEqualTo(400);
    }

    @Test
    void what_is_too_deep_too_long_or_too_large_is_refused() {
        var deep = "{\"startsOn\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        var text = "{\"startsOn\":\"" + "x".repeat(100_000) + "\"}";
        var digits = "{\"startsOn\":" + "9".repeat(100_000) + "}";
        var name = "{\"" + "x".repeat(100_000) + "\":1}";

        assertThat(Stream.of(deep, text, digits, name).map(body -> problem(services.post("/induction-plan", body))))
                .containsOnly(400);
        assertThat(problem(services.post("/induction-plan", " ".repeat(300_000) + "{}")))
                .isEqualTo(413);
        assertThat(problem(services.post("/induction-plan", "x".repeat(5_000_000))))
                .isEqualTo(413);
    }

    @Test
    void another_type_than_json_is_refused() {
        var answer = services.post("/induction-plan", Questions.FULL, "Content-Type", "text/plain");

        assertThat(problem(answer)).isEqualTo(415);
        assertThat(problem(services.send("POST", "/induction-plan"))).isEqualTo(415);
    }

    @Test
    void reading_is_no_way_to_ask() {
        assertThat(services.send("GET", "/induction-plan").statusCode()).isEqualTo(405);
        assertThat(services.send("GET", "/working-days").statusCode()).isEqualTo(405);
    }

    @Test
    void what_was_sent_is_not_repeated() {
        var question = Document.json(Questions.FULL);
        ((ObjectNode) question).put("<script>Nova Teacher", "Nova Teacher");
        Sent.set(question, "/contracts/0/fte", Document.json("\"Nova Teacher\""));

        assertThat(services.post("/induction-plan", question.toString()).body())
                .doesNotContain("<script>", "Nova Teacher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"days\":20}|beginningWith|400",
                "{\"beginningWith\":\"2025-08-01\"}|days|400",
                "{\"beginningWith\":null,\"days\":20}|beginningWith|400",
                "{\"beginningWith\":\"2025-02-30\",\"days\":20}|beginningWith|400",
                "{\"beginningWith\":20250801,\"days\":20}|beginningWith|400",
                "{\"beginningWith\":\"2017-12-31\",\"days\":20}|beginningWith|422",
                "{\"beginningWith\":\"2100-01-01\",\"days\":20}|beginningWith|422",
                "{\"beginningWith\":\"2025-08-01\",\"days\":0}|days|422",
                "{\"beginningWith\":\"2025-08-01\",\"days\":-1}|days|422",
                "{\"beginningWith\":\"2025-08-01\",\"days\":1001}|days|422",
                "{\"beginningWith\":\"2025-08-01\",\"days\":99999999999}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":1e999}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":2.5}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":\"20\"}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":null}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":[20]}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":true}|days|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":20,\"country\":\"Wales\"}|country|400",
                "{\"beginningWith\":\"2025-08-01\",\"days\":20,\"days\":20}|days|400"
            })
    void a_wrong_clock_is_refused_by_the_name_of_its_field(String body, String field, int status) {
        var answer = services.post("/working-days", body);

        assertThat(problem(answer, "/working-days")).isEqualTo(status);
        assertThat(fields(answer)).containsExactly(field);
    }

    /** That the field, or something inside it, is named; gives the status. */
    private static int refused(HttpResponse<String> answer, String field) {
        var status = problem(answer);
        assertThat(status).isIn(400, 422);
        assertThat(fields(answer)).as(answer.body()).anyMatch(name -> name.startsWith(field));
        assertThat(Document.json(answer.body()).path("detail").asText())
                .contains(fields(answer).get(0));
        return status;
    }

    private static int problem(HttpResponse<String> answer) {
        return problem(answer, "/induction-plan");
    }

    private static int problem(HttpResponse<String> answer, String operation) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(DOCUMENT.faults("post", operation, answer.statusCode(), Problem.MEDIA_TYPE, answer.body()))
                .isEmpty();
        assertThat(Document.json(answer.body()).path("title").asText()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "org.ectmanager", "java.", "jackson");
        return answer.statusCode();
    }

    private static List<String> fields(HttpResponse<String> answer) {
        return StreamSupport.stream(Document.json(answer.body()).path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }
}
