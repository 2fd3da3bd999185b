/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.rest.calculator.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no question at all, and every field of a clock, wrong in every way. */
class UnreadableBodiesTest extends OverStandIns {

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
        assertThat(Refused.by(services.post("/induction-plan", body))).isEqualTo(400);
        assertThat(Refused.by(services.post("/working-days", body), "/working-days"))
                .isEqualTo(400);
    }

    static Stream<Arguments> longValues() {
        return Stream.of(
                Arguments.of("\"" + "x".repeat(100_000) + "\"", "contracts[0].employer"),
                Arguments.of("\"" + "x".repeat(100_000) + "\"", "calendar"),
                Arguments.of("\"" + "2".repeat(100_000) + "\"", "startsOn"),
                Arguments.of("9".repeat(100_000), "startsOn"),
                Arguments.of("9".repeat(100_000), "contracts[0].fte"),
                Arguments.of("0." + "0".repeat(100_000) + "1", "contracts[0].fte"),
                Arguments.of("\"" + "9".repeat(100_000) + "\"", "absences[0].days"),
                Arguments.of("1e" + "9".repeat(100_000), "extensions[0].terms"),
                Arguments.of("9".repeat(100_000), "policy.opensDaysBefore"),
                Arguments.of("[".repeat(5_000) + "]".repeat(5_000), "startsOn"),
                Arguments.of("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), "absences[0].kind"),
                Arguments.of("[".repeat(5_000), "calendar"),
                Arguments.of("[" + "1,".repeat(100_000) + "1]", "contracts"),
                Arguments.of("[" + "{},".repeat(2_000) + "{}]", "absences"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("longValues")
    void what_is_too_deep_too_long_or_too_many_is_refused_by_the_name_of_its_field(String value, String field) {
        var question = Document.json(Questions.FULL);
        Sent.set(
                question,
                "/" + field.replaceAll("\\[([0-9]+)]\\.", "/$1/").replace('.', '/'),
                Document.json("\"HERE\""));
        var sent = question.toString().replace("\"HERE\"", value);

        Refused.naming(services.post("/induction-plan", sent), field);
    }

    @Test
    void a_field_with_an_endless_name_is_named_by_how_it_begins() {
        var sent = "{\"" + "x".repeat(100_000) + "\":1}";

        Refused.naming(services.post("/induction-plan", sent), "startsOn");
        assertThat(Refused.fields(services.post("/induction-plan", sent))).contains("x".repeat(40));
    }

    @Test
    void of_very_much_that_is_wrong_a_hundred_are_named() {
        var unknown = IntStream.range(0, 5_000)
                .mapToObj(number -> "\"a" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(Refused.fields(services.post("/induction-plan", unknown))).hasSize(100);
    }

    @Test
    void what_is_too_large_is_refused() {
        assertThat(Refused.by(services.post("/induction-plan", " ".repeat(300_000) + "{}")))
                .isEqualTo(413);
        assertThat(Refused.by(services.post("/induction-plan", "x".repeat(5_000_000))))
                .isEqualTo(413);
    }

    @Test
    void another_type_than_json_is_refused() {
        var answer = services.post("/induction-plan", Questions.FULL, "Content-Type", "text/plain");

        assertThat(Refused.by(answer)).isEqualTo(415);
        assertThat(Refused.by(services.send("POST", "/induction-plan"))).isEqualTo(415);
    }

    @Test
    void reading_is_no_way_to_ask() {
        assertThat(services.send("GET", "/induction-plan").statusCode()).isEqualTo(405);
        assertThat(services.send("GET", "/working-days").statusCode()).isEqualTo(405);
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

        assertThat(Refused.by(answer, "/working-days")).isEqualTo(status);
        assertThat(Refused.fields(answer)).containsExactly(field);
    }
}
