/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ectmanager.application.port.TeacherRecords.Earlier;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;

/** The service's person document, of which only what bears on induction is read. */
final class TeacherJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, InductionStatus> STATUSES = Stream.of(InductionStatus.values())
            .collect(Collectors.toMap(
                    status -> status.name().replace("_", "").toLowerCase(Locale.ROOT), Function.identity()));

    private TeacherJson() {}

    static Found read(String json, LocalDate dateOfBirth) {
        try {
            var person = JSON.readTree(json);
            return new Found(teacher(person, dateOfBirth), earlier(person.path("induction")));
        } catch (JsonProcessingException e) {
            throw new UnreadableRecord("it is no JSON");
        }
    }

    private static TeacherRecord teacher(JsonNode person, LocalDate dateOfBirth) {
        return new TeacherRecord(
                trn(person),
                dateOfBirth,
                person.path("firstName").asText(""),
                person.path("lastName").asText(""),
                day(person.path("qts"), "holdsFrom", TeacherRecord.NOT_HELD),
                trainingProviders(person.path("qts")),
                status(person.path("induction")),
                stream(alerts(person)).map(TeacherJson::alert).toList());
    }

    private static Earlier earlier(JsonNode induction) {
        return new Earlier(
                day(induction, "startDate", LocalDate.MIN),
                day(induction, "completedDate", LocalDate.MAX),
                stream(induction.path("exemptionReasons"))
                        .map(reason -> reason.path("name").asText(""))
                        .toList());
    }

    /** Who recommended the award, where the version that is asked and our key's role let us see it. */
    private static List<String> trainingProviders(JsonNode qts) {
        return stream(qts.path("routes"))
                .map(route -> route.path("trainingProvider").path("ukprn").asText(""))
                .filter(ukprn -> !ukprn.isEmpty())
                .toList();
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
        var category = alert.path("alertType").path("alertCategory");
        return new Alert(
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
