/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.length.ReductionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks and calendars over real HTTP; every answer is held against the OpenAPI document. */
class CalculatorServicesTest extends OverStandIns {

    private static final Document DOCUMENT = new Document();

    /** The table of R60, and the end of a clock of one day. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-01,20,2025-08-29",
        "2025-08-02,20,2025-09-01",
        "2025-07-18,10,2025-07-31",
        "2025-12-19,10,2026-01-06",
        "2025-12-15,20,2026-01-14",
        "2025-04-17,3,2025-04-23",
        "2025-07-25,3,2025-07-29",
        "2025-12-25,1,2025-12-29"
    })
    void a_clock_ends_on_the_last_working_day_that_it_counts(String beginning, int days, String last) {
        var answer = services.post("/working-days", "{\"beginningWith\":\"" + beginning + "\",\"days\":" + days + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DOCUMENT.faults("post", "/working-days", 200, "application/json", answer.body()))
                .isEmpty();
        var clock = Document.json(answer.body());
        assertThat(clock.path("lastDay").asText()).isEqualTo(last);
        assertThat(clock.path("counted")).hasSize(days);
        assertThat(clock.path("counted").path(days - 1).asText()).isEqualTo(last);
    }

    @Test
    void the_document_shows_the_very_clock() {
        var operation = DOCUMENT.root.at("/paths/~1working-days/post");
        var asked = operation.at("/requestBody/content/application~1json/example");

        assertThat(Document.json(
                        services.post("/working-days", asked.toString()).body()))
                .isEqualTo(operation.at("/responses/200/content/application~1json/example"));
    }

    @Test
    void there_is_a_calendar_for_each_year_whose_bank_holidays_are_known() {
        var calendars = Document.json(services.send("GET", "/calendars").body());

        assertThat(texts(calendars.path("items"), "name"))
                .startsWith("england-2018")
                .contains("england-2025")
                .endsWith("england-2035")
                .hasSize(18);
        assertThat(texts(calendars.at("/items/7/terms"), "name"))
                .containsExactly("autumn 2025", "spring 2026", "summer 2026");
    }

    @Test
    void a_calendar_is_found_by_its_name_alone() {
        var answer = services.send("GET", "/calendars/england-2025");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DOCUMENT.faults("/calendars/{name}", 200, "application/json", answer.body()))
                .isEmpty();
        assertThat(services.send("GET", "/calendars/england-2017").statusCode()).isEqualTo(404);
    }

    @Test
    void the_terms_of_a_calendar_can_be_sent_as_they_are() {
        var calendar =
                Document.json(services.send("GET", "/calendars/england-2025").body());
        var question = (ObjectNode) DOCUMENT.root
                .at("/paths/~1induction-plan/post/requestBody/content/application~1json/example")
                .deepCopy();
        var named = question.deepCopy().put("calendar", "england-2025");
        question.set("calendar", Document.JSON.createObjectNode().set("terms", calendar.path("terms")));

        assertThat(plan(question)).isEqualTo(plan(named));
    }

    @Test
    void every_word_that_may_be_sent_is_in_the_document_and_the_reverse() {
        assertThat(words("AbsenceKind"))
                .containsExactlyElementsOf(
                        Stream.of(AbsenceKind.values()).map(AbsenceKind::code).toList());
        assertThat(words("ReductionReason"))
                .containsExactlyElementsOf(Stream.of(ReductionReason.values())
                        .map(ReductionReason::code)
                        .toList());
        assertThat(words("DayMethod"))
                .containsExactlyElementsOf(
                        Stream.of(DayMethod.values()).map(DayMethod::code).toList());
    }

    private static JsonNode plan(JsonNode question) {
        return Document.json(
                services.post("/induction-plan", question.toString()).body());
    }

    private static List<String> words(String schema) {
        return StreamSupport.stream(
                        DOCUMENT.root
                                .at("/components/schemas/" + schema + "/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(entry -> entry.path(name).asText())
                .toList();
    }
}
