/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.Secret;
import org.ectmanager.application.port.TeacherRecords.Answer;
import org.ectmanager.application.port.TeacherRecords.Deactivated;
import org.ectmanager.application.port.TeacherRecords.Earlier;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.application.port.TeacherRecords.Merged;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTeacherRecordsTest {

    private static final Trn ASKED = new Trn("1234567");
    private static final LocalDate BORN = LocalDate.of(2000, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String PERSON =
            """
            {"trn":"1234567","firstName":"Ada","middleName":"","lastName":"Example","dateOfBirth":"2000-11-10",
             "qts":{"holdsFrom":"2025-07-10","routes":[]},
             "induction":{"status":"InProgress","startDate":"2025-09-01","completedDate":null,"exemptionReasons":[]},
             "alerts":[],"aFieldOfTomorrow":{}}
            """;

    private final StubService service = new StubService();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void it_asks_as_documented() {
        service.says(200, PERSON);

        find();

        var asked = service.asked.get(0);
        assertThat(asked.path()).isEqualTo("/v3/persons/1234567");
        assertThat(asked.query()).isEqualTo("dateOfBirth=2000-11-10&include=Induction,Alerts");
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer a-key");
        assertThat(asked.headers().getFirst("X-Api-Version")).isEqualTo("20260120");
    }

    @Test
    void a_record_is_read() {
        service.says(200, PERSON);

        assertThat(find())
                .isEqualTo(new Found(
                        new TeacherRecord(
                                ASKED,
                                BORN,
                                "Ada",
                                "Example",
                                LocalDate.of(2025, 7, 10),
                                List.of(),
                                InductionStatus.IN_PROGRESS,
                                List.of()),
                        new Earlier(LocalDate.of(2025, 9, 1), LocalDate.MAX, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "None, NONE",
        "RequiredToComplete, REQUIRED_TO_COMPLETE",
        "Exempt, EXEMPT",
        "Passed, PASSED",
        "Failed, FAILED",
        "FailedInWales, FAILED_IN_WALES"
    })
    void every_status_is_known(String said, InductionStatus status) {
        service.says(200, PERSON.replace("InProgress", said));

        assertThat(teacher().induction()).isEqualTo(status);
    }

    @Test
    void a_teacher_without_qts_has_no_date_of_it() {
        service.says(200, PERSON.replace("{\"holdsFrom\":\"2025-07-10\",\"routes\":[]}", "null"));

        assertThat(teacher().qtsDate()).isEmpty();
    }

    @Test
    void who_recommended_the_award_is_kept() {
        service.says(
                200, PERSON.replace("\"routes\":[]", "\"routes\":[{\"trainingProvider\":{\"ukprn\":\"19990001\"}}]"));

        assertThat(teacher().trainingProviders()).containsExactly("19990001");
    }

    @Test
    void reasons_for_exemption_are_kept() {
        service.says(
                200,
                PERSON.replace(
                        "\"exemptionReasons\":[]",
                        "\"exemptionReasons\":[{\"inductionExemptionReasonId\":\"x\",\"name\":\"Passed in Wales\"}]"));

        assertThat(((Found) find()).earlier().exemptions()).containsExactly("Passed in Wales");
    }

    @ParameterizedTest
    @CsvSource({
        "null, true",
        "'\"2025-08-31\"', false",
        "'\"2025-09-02\"', true",
        "'\"some day\"', true",
    })
    void a_prohibition_is_in_force_until_it_has_ended(String end, boolean prohibited) {
        service.says(200, personWithAlert("B2B19019-b165-47a3-8745-3297ff152581", end));

        assertThat(teacher().isProhibitedOn(TODAY)).isEqualTo(prohibited);
    }

    @Test
    void an_alert_of_another_category_prohibits_nothing() {
        service.says(200, personWithAlert("38df5a00-94ab-486f-8905-d5b2eac04000", "null"));

        assertThat(teacher().alerts()).hasSize(1);
        assertThat(teacher().isProhibitedOn(TODAY)).isFalse();
    }

    @Test
    void an_unknown_number_or_another_date_of_birth_is_not_found() {
        service.says(404, "{\"title\":\"Person not found\",\"status\":404,\"errorCode\":10001}");

        assertThat(find()).isEqualTo(new NotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/persons/7654321", "https://example.org/v3/persons/7654321?include=Induction"})
    void a_merged_record_names_the_one_it_went_into(String location) {
        service.says(308, Map.of("Location", location), "");

        assertThat(find()).isEqualTo(new Merged(new Trn("7654321")));
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void a_deactivated_record_is_gone() {
        service.says(410, "{\"title\":\"Person deactivated\",\"status\":410,\"errorCode\":10058}");

        assertThat(find()).isEqualTo(new Deactivated());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void a_refused_question_is_not_asked_again(int status) {
        service.says(status, "{\"errorCode\":10040}");

        assertThat(find()).isInstanceOf(Unavailable.class);
        assertThat(service.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void a_busy_or_broken_service_is_asked_again(int status) {
        service.says(status, "").says(200, PERSON);

        assertThat(find()).isInstanceOf(Found.class);
    }

    @Test
    void the_pause_doubles_until_it_is_given_up() {
        service.says(503, "");

        assertThat(find()).isInstanceOf(Unavailable.class);
        assertThat(pauses).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void the_pause_is_what_the_service_asks_for_within_limits() {
        service.says(429, Map.of("Retry-After", "1"), "")
                .says(429, Map.of("Retry-After", "59"), "")
                .says(200, PERSON);

        find();

        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void a_service_that_never_answers_is_unavailable() {
        service.saysNothing();

        assertThat(find()).isEqualTo(new Unavailable("The teacher record service did not answer in time"));
    }

    @Test
    void a_service_that_is_not_there_is_unavailable() {
        service.close();

        assertThat(find()).isEqualTo(new Unavailable("The teacher record service cannot be reached"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "[]", ""})
    void an_answer_of_another_shape_is_not_taken_for_a_teacher(String body) {
        service.says(200, body);

        assertThat(find()).isInstanceOf(Unavailable.class);
    }

    @Test
    void an_answer_without_alerts_is_not_taken_for_one_that_has_none() {
        service.says(200, PERSON.replace("\"alerts\":[]", "\"alerts\":null"));

        assertThat(find()).isInstanceOf(Unavailable.class);
    }

    @Test
    void an_answer_about_somebody_else_is_not_believed() {
        service.says(200, PERSON.replace("1234567", "7654321"));

        assertThat(find()).isInstanceOf(Unavailable.class);
    }

    @Test
    void the_key_travels_encrypted_or_not_beyond_this_machine() {
        assertThatThrownBy(() -> question(URI.create("http://records.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    private static String personWithAlert(String category, String end) {
        return PERSON.replace(
                "\"alerts\":[]",
                "\"alerts\":[{\"alertId\":\"1\",\"alertType\":{\"name\":\"A type\",\"alertCategory\":{\"alertCategoryId\":\""
                        + category + "\",\"name\":\"A category\"}},\"startDate\":\"2020-01-01\",\"endDate\":" + end
                        + "}]");
    }

    private TeacherRecord teacher() {
        return ((Found) find()).teacher();
    }

    private Answer find() {
        var patience = new Patience(3, Duration.ofMillis(100), Duration.ofSeconds(2), pauses::add);
        return new HttpTeacherRecords(question(service.base()), Duration.ofSeconds(1), patience).find(ASKED, BORN);
    }

    private static Question question(URI base) {
        return new Question(base, new Secret("a-key"), "20260120", Duration.ofMillis(400));
    }
}
