/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectmanager.rest.calculator.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong before their fields are looked at, and the limits of what is looked at. */
class SentAnyhowTest extends OverStandIns {

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "; ;", "*/*", "application/*", "application/", "/json", "text/json"})
    void whoever_does_not_say_that_it_is_json_is_told_to(String type) {
        var answer = services.post("/induction-plan", Questions.FULL, "Content-Type", type);

        assertThat(Refused.by(answer)).isEqualTo(415);
        assertThat(answer.body()).contains("Send application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\""})
    void json_may_be_named_as_the_standard_lets_it(String type) {
        assertThat(services.post("/induction-plan", Questions.FULL, "Content-Type", type)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void bytes_that_are_no_letters_are_refused() {
        for (var letters : new String[] {"\u00C0\u00AF", "\u00FF", "\u00ED\u00A0\u0080"}) {
            var sent = Questions.FULL.replace("School A", letters).getBytes(StandardCharsets.ISO_8859_1);

            var answer = services.post("/induction-plan", sent);
            assertThat(Refused.by(answer)).isEqualTo(400);
            assertThat(answer.body()).contains("UTF-8");
        }
    }

    @Test
    void a_body_that_comes_in_broken_pieces_is_refused() {
        var answer = services.raw("POST /api/v1/working-days HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains(Problem.MEDIA_TYPE)
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_001, 2_000})
    void a_list_has_one_limit_whoever_counts(int contracts) {
        var answer = services.post("/induction-plan", withContracts(contracts));

        assertThat(Refused.by(answer)).isEqualTo(422);
        assertThat(Refused.fields(answer)).containsExactly("contracts");
        assertThat(answer.body()).contains("Give at most 100 of them");
    }

    @Test
    void what_is_too_large_names_the_field_that_makes_it_so() {
        var answer = services.post("/induction-plan", withContracts(10_000));

        assertThat(Refused.by(answer)).isEqualTo(413);
        assertThat(Refused.fields(answer)).containsExactly("contracts");
    }

    @Test
    void a_field_without_a_name_is_shown_in_quotes() {
        var answer = services.post("/working-days", "{\"\":1,\"beginningWith\":\"2025-08-01\",\"days\":20}");

        assertThat(Refused.by(answer, "/working-days")).isEqualTo(400);
        assertThat(Refused.fields(answer)).containsExactly("\"\"");
    }

    @Test
    void a_rule_that_refuses_is_named_with_its_paragraph() {
        assertThat(ruleOf("/reductions", "[{\"terms\":\"5.1\",\"reason\":\"prior-experience\",\"consent\":true}]"))
                .isEqualTo("R25 3.2");
        assertThat(ruleOf("/reductions", "[{\"terms\":\"1\",\"reason\":\"prior-experience\",\"consent\":false}]"))
                .isEqualTo("R25 3.2");
        assertThat(ruleOf("/extensions", "[{\"terms\":\"16.1\"}]")).isEqualTo("R32 3.9");
        assertThat(ruleOf("/contracts/0/fte", "\"1.01\"")).isEqualTo(" ");
    }

    private static String ruleOf(String pointer, String value) {
        var question = Document.json(Questions.FULL);
        Sent.set(question, pointer, Document.json(value));
        var answer = services.post("/induction-plan", question.toString());
        assertThat(Refused.by(answer)).isEqualTo(422);
        var error = Document.json(answer.body()).at("/errors/0");
        return error.path("rule").asText() + " " + error.path("guidance").asText();
    }

    private static String withContracts(int number) {
        var one = "{\"employer\":\"A\",\"from\":\"2025-09-01\",\"to\":null,\"fte\":\"1.0\"}";
        var all = IntStream.range(0, number).mapToObj(any -> one).collect(Collectors.joining(",", "[", "]"));
        var question = Document.json(Questions.FULL);
        Sent.set(question, "/contracts", Document.json("\"HERE\""));
        return question.toString().replace("\"HERE\"", all);
    }
}
