/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.rest.calculator.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the two services, wrong in every way, over real HTTP: refused by its name, never broken. */
class WrongQuestionsTest extends OverStandIns {

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
            "decidedIn",
            "policy",
            "dayMethod",
            "reviewBesideAssessment",
            "scaleAbsenceThreshold",
            "opensDaysBefore",
            "dueDaysBeforePeriodEnd",
            "reportsPerYear");

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
                    "\"1999-08-31\"",
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
            case "termsPerYear", "reportsPerYear", "opensDaysBefore", "dueDaysBeforePeriodEnd" -> "whole";
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
        Refused.naming(services.post("/induction-plan", sent), Sent.path(pointer));
    }

    @Test
    void a_year_has_three_terms_or_six() {
        var question = Document.json(Questions.FULL);
        Sent.set(question, "/calendar/termsPerYear", Document.json("4"));

        Refused.naming(services.post("/induction-plan", question.toString()), "calendar.termsPerYear");
    }

    @Test
    void a_year_has_three_reports_or_six() {
        var question = Document.json(Questions.FULL);
        Sent.set(question, "/policy/reportsPerYear", Document.json("4"));

        Refused.naming(services.post("/induction-plan", question.toString()), "policy.reportsPerYear");
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
        assertThat(Refused.naming(services.post("/induction-plan", question.toString()), path))
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
        assertThat(Refused.naming(services.post("/induction-plan", sent), Sent.path(pointer + "/" + name)))
                .isEqualTo(400);
    }

    /** Each value can be read, but not together with the others. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/startsOn|\"1999-08-31\"|startsOn",
                "/leavesOn|\"2025-08-31\"|leavesOn",
                "/contracts/0/fte|0|contracts[0].fte",
                "/contracts/0/fte|\"1.01\"|contracts[0].fte",
                "/contracts/0/fte|\"0.6055\"|contracts[0].fte",
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

        assertThat(Refused.naming(services.post("/induction-plan", question.toString()), field))
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

        Refused.naming(services.post("/induction-plan", question.toString()), Sent.path("/" + list));
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var answer = services.post("/induction-plan", "{}");

        Refused.naming(answer, "startsOn");
        assertThat(Refused.fields(answer)).containsExactly("startsOn", "asOf", "calendar", "contracts");
    }

    @Test
    void what_was_sent_is_not_repeated() {
        var question = Document.json(Questions.FULL);
        ((ObjectNode) question).put("<script>Nova Teacher", "Nova Teacher");
        Sent.set(question, "/contracts/0/fte", Document.json("\"Nova Teacher\""));

        assertThat(services.post("/induction-plan", question.toString()).body())
                .doesNotContain("<script>", "Nova Teacher");
    }
}
