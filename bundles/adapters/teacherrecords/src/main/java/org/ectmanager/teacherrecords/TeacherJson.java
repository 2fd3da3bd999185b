/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ectmanager.application.port.TeacherRecords.Alert;
import org.ectmanager.application.port.TeacherRecords.InductionStatus;
import org.ectmanager.application.port.TeacherRecords.Teacher;
import org.ectmanager.domain.teacher.Trn;

/** The service's person document, of which only what bears on induction is read. */
final class TeacherJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, InductionStatus> STATUSES = Stream.of(InductionStatus.values())
            .collect(Collectors.toMap(
                    status -> status.name().replace("_", "").toLowerCase(Locale.ROOT), Function.identity()));

    private TeacherJson() {}

    static Teacher read(String json) {
        try {
            return teacher(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UnreadableRecord("it is no JSON");
        }
    }

    private static Teacher teacher(JsonNode person) {
        var induction = person.path("induction");
        return new Teacher(
                trn(person),
                person.path("firstName").asText(""),
                person.path("lastName").asText(""),
                day(person.path("qts"), "holdsFrom", LocalDate.MAX),
                status(induction),
                day(induction, "startDate", LocalDate.MIN),
                day(induction, "completedDate", LocalDate.MAX),
                stream(induction.path("exemptionReasons"))
                        .map(reason -> reason.path("name").asText(""))
                        .toList(),
                stream(alerts(person)).map(TeacherJson::alert).toList());
    }

    private static Trn trn(JsonNode person) {
        try {
            return new Trn(person.path("trn").asText(""));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("trn");
        }
    }

    private static InductionStatus status(JsonNode induction) {
        var status = STATUSES.get(induction.path("status").asText("").toLowerCase(Locale.ROOT));
        if (status == null) {
            throw new UnreadableRecord("induction.status");
        }
        return status;
    }

    /** They were asked for: without them nobody could know that there is no prohibition. */
    private static JsonNode alerts(JsonNode person) {
        if (!person.path("alerts").isArray()) {
            throw new UnreadableRecord("alerts");
        }
        return person.path("alerts");
    }

    private static Alert alert(JsonNode alert) {
        var type = alert.path("alertType");
        var category = type.path("alertCategory");
        return new Alert(
                type.path("name").asText(""),
                category.path("alertCategoryId").asText("").toLowerCase(Locale.ROOT),
                category.path("name").asText(""),
                end(alert.path("endDate").asText("")));
    }

    /** An end that cannot be read is no end: R4 errs on the side of the pupils. */
    private static LocalDate end(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }

    private static LocalDate day(JsonNode parent, String field, LocalDate unknown) {
        var text = parent.path(field).asText("");
        if (text.isEmpty() || parent.path(field).isNull()) {
            return unknown;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableRecord(field);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
