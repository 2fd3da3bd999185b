/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.fixtures.KeptLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web services over real HTTP; every answer is held against the OpenAPI document. */
class ServicesTest extends OverStandIns {

    private static final Document DOCUMENT = new Document();

    @BeforeEach
    void nothing_was_asked() {
        STAND_INS.asked.clear();
        STAND_INS.broken = false;
    }

    @ParameterizedTest
    @CsvSource({
        "/bodies,/bodies",
        "/bodies/kestrel,/bodies/{id}",
        "/schools,/schools",
        "/schools/2001,/schools/{id}",
        "/people,/people",
        "/people/2001,/people/{id}",
        "/ects,/ects",
        "/ects/2001,/ects/{id}",
        "/plans,/plans",
        "/plans/2001,/plans/{ect}",
        "/reports,/reports",
        "/reports/2001,/reports/{id}",
        "/decisions,/decisions",
        "/decisions/2001,/decisions/{id}",
        "/calendars,/calendars",
        "/calendars/england-2025,/calendars/{name}",
        "/openapi.json,/openapi.json"
    })
    void every_answer_is_as_the_document_says(String address, String operation) {
        var answer = services.get(address, StandIns.FULL);

        assertThat(answer.statusCode()).isEqualTo(200);
        fits(operation, answer, "application/json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Request-Id")).hasSize(16);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_report_is_read_with_its_answers_as_people_read_them() {
        var report = Document.json(services.get("/reports/2001", StandIns.FULL).body());

        var question = report.path("sections").path(0).path("questions").path(0);
        assertThat(question.path("value").asText()).isEqualTo("ok");
        assertThat(question.path("answer").asText()).isEqualTo("On track");
    }

    @Test
    void a_report_says_what_comes_after_its_period() {
        var next = Document.json(services.get("/reports/2001", StandIns.FULL).body())
                .path("nextPeriod");

        assertThat(next.path("post").asText()).isEqualTo("LEAVES");
        assertThat(next.path("said").asText()).isEqualTo("Moves to Heron School");
        assertThat(next.path("leavesOn").asText()).isEqualTo("2027-07-20");
    }

    @Test
    void a_record_says_what_was_served_before_as_counted_and_as_the_school_said() {
        var before =
                Document.json(services.get("/ects/2001", StandIns.FULL).body()).path("servedBefore");

        assertThat(before.path("terms").asText()).isEqualTo("2.0");
        assertThat(before.path("said").path("terms").asText()).isEqualTo("2.5");
        assertThat(before.path("said").path("bodyName").asText()).isEqualTo("Old Body");
        assertThat(before.path("note").asText()).isEqualTo("Half a term was supply work");
    }

    @Test
    void a_record_says_what_was_taken_off_and_why() {
        var reduction = Document.json(services.get("/ects/2001", StandIns.FULL).body())
                .path("reductions")
                .path(0);

        assertThat(reduction.path("reason").asText()).isEqualTo("prior-experience");
        assertThat(reduction.path("terms").asText()).isEqualTo("1.5");
        assertThat(reduction.path("decidedAt").asText()).isEqualTo("2026-09-21T09:00:00Z");
        assertThat(reduction.size()).as("what it rests on stays with the body").isEqualTo(3);
    }

    @Test
    void a_record_says_what_was_answered_to_the_bodys_own_questions() {
        var answers =
                Document.json(services.get("/ects/2001", StandIns.FULL).body()).path("furtherAnswers");

        assertThat(answers.path(0).path("question").asText()).isEqualTo("Purchase order number");
        assertThat(answers.path(0).path("answer").asText()).isEqualTo("PO-1234");
    }

    @Test
    void a_record_says_what_was_confirmed_of_the_post() {
        var post =
                Document.json(services.get("/ects/2001", StandIns.FULL).body()).path("confirmedPost");

        assertThat(post.path("contractStartsOn").asText()).isEqualTo("2026-08-25");
        assertThat(post.path("startAgreed").asText()).isEqualTo("2026-09-01");
        assertThat(post.path("byHead"))
                .extracting(point -> point.asText())
                .containsExactly("mentor", "reduced-timetable");
        assertThat(post.path("byBody").size()).isEqualTo(14);
        var fee = post.path("feesAgreed").path(0);
        assertThat(fee.path("agreedOn").asText()).isEqualTo("2026-08-24");
        assertThat(fee.path("pounds").asText()).isEqualTo("65.00");
        assertThat(fee.path("words").asText()).isEqualTo("Service. Each term.");
        assertThat(fee.size()).isEqualTo(3);
    }

    @Test
    void those_beside_a_teacher_are_found_among_the_people() {
        var record = Document.json(services.get("/ects/2001", StandIns.FULL).body());

        assertThat(record.path("personId").asText()).isEqualTo("9");
        assertThat(record.path("people").path("tutorId").asText()).isEqualTo("10");
        assertThat(record.path("people").path("namedContactId").asText()).isEqualTo("11");
        assertThat(record.path("people").path("qualityAssurerId").isNull()).isTrue();
    }

    @Test
    void bodies_and_the_document_are_for_everybody() {
        assertThat(services.send("GET", "/bodies").statusCode()).isEqualTo(200);
        assertThat(services.send("GET", "/bodies/heron").statusCode()).isEqualTo(200);
        assertThat(services.send("GET", "/openapi.json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/people", "/ects", "/plans", "/reports", "/decisions", "/ects/2001"})
    void without_a_token_nothing_opens(String address) {
        var answer = services.send("GET", address);

        problem(answer, 401);
        fits(address.replace("2001", "{id}"), answer, Problem.MEDIA_TYPE);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"ECT Manager\"");
        assertThat(STAND_INS.asked).isEmpty();
    }

    @Test
    void a_token_that_does_not_count_is_told_so() {
        var answer = services.get("/schools", "ectm_unknown");

        problem(answer, 401);
        assertThat(header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void no_cookie_no_password_and_no_parameter_takes_the_place_of_a_token() {
        problem(services.send("GET", "/schools", "Cookie", "session=" + StandIns.FULL), 401);
        problem(services.send("GET", "/schools", "Authorization", "Basic " + StandIns.FULL), 401);
        problem(services.send("GET", "/schools?access_token=" + StandIns.FULL), 401);
    }

    @Test
    void a_missing_scope_is_named() {
        var answer = services.get("/ects", StandIns.SCHOOLS);

        problem(answer, 403);
        fits("/ects", answer, Problem.MEDIA_TYPE);
        assertThat(Document.json(answer.body()).path("missingScope").asText()).isEqualTo("ects:read");
        assertThat(header(answer, "WWW-Authenticate")).contains("insufficient_scope", "scope=\"ects:read\"");
    }

    @Test
    void an_absent_body_is_temporary() {
        var answer = services.get("/schools", StandIns.AWAY);

        problem(answer, 503);
        fits("/schools", answer, Problem.MEDIA_TYPE);
    }

    @Test
    void filters_reach_the_use_case_as_values() {
        services.get("/schools?state=QUERIED&urn=123456&updatedSince=2026-09-01T09:00:00%2B01:00", StandIns.FULL);

        assertThat(STAND_INS.asked)
                .containsExactly(
                        new ListSchools.Filter(
                                Optional.of(org.ectmanager.application.entry.SchoolEntry.State.QUERIED),
                                Optional.of("123456"),
                                Optional.of(Instant.parse("2026-09-01T08:00:00Z"))),
                        new Turn(1, 50));
    }

    @Test
    void reports_know_the_most_filters() {
        services.get(
                "/reports?state=OPEN&kind=PROGRESS_REVIEW&school=7&ect=8&dueBefore=2026-12-01&page=2&pageSize=10",
                StandIns.FULL);

        assertThat(STAND_INS.asked)
                .containsExactly(
                        new ListReports.Filter(
                                Optional.of(Report.State.OPEN),
                                Optional.of(ReportKind.PROGRESS_REVIEW),
                                Optional.of(new SchoolId(7)),
                                Optional.of(8L),
                                Optional.of(LocalDate.of(2026, 12, 1)),
                                Optional.empty()),
                        new Turn(2, 10));
    }

    @Test
    void a_list_links_to_its_other_parts_and_keeps_its_filters() {
        var answer = services.get("/schools?page=2&pageSize=50&state=REQUESTED", StandIns.FULL);

        var rest = "&pageSize=50&state=REQUESTED>; rel=";
        assertThat(header(answer, "Link"))
                .isEqualTo("</api/v1/schools?page=1" + rest + "\"first\", </api/v1/schools?page=1" + rest
                        + "\"prev\", </api/v1/schools?page=3" + rest + "\"next\", </api/v1/schools?page=3" + rest
                        + "\"last\"");
        assertThat(Document.json(answer.body()).path("total").asInt()).isEqualTo(120);
    }

    @Test
    void beyond_the_end_there_is_an_empty_part_that_leads_back() {
        var answer = services.get("/schools?page=9", StandIns.FULL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Document.json(answer.body()).path("items")).isEmpty();
        assertThat(header(answer, "Link")).contains("page=3>; rel=\"prev\"").doesNotContain("\"next\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/schools?state=OPEN,state",
        "/schools?state=,state",
        "/schools?state,state",
        "/schools?colour,colour",
        "/schools?urn=12,urn",
        "/schools?updatedSince=yesterday,updatedSince",
        "/schools?updatedSince=2026-02-30T00:00:00Z,updatedSince",
        "/schools?page=0,page",
        "/schools?page=-1,page",
        "/schools?page=1000001,page",
        "/ects?page=999999999999,page",
        "/reports?page=abc,page",
        "/schools?pageSize=201,pageSize",
        "/people?position=BOSS,position",
        "/people?school=0,school",
        "/ects?school=9999999999999999999,school",
        "/plans?dueBefore=2026-02-30,dueBefore",
        "/reports?kind=ESSAY,kind",
        "/reports?ect=abc,ect",
        "/decisions?outcome=MAYBE,outcome",
        "/bodies?page=x,page",
        "/schools?colour=red,colour",
        "/schools/2001?state=QUERIED,state",
        "/openapi.json?x=1,x",
        "/schools?state=QUERIED&state=REFUSED,state"
    })
    void a_parameter_that_is_unknown_or_wrong_is_named(String address, String parameter) {
        var answer = services.get(address, StandIns.FULL);

        problem(answer, 400);
        var operation = address.replaceAll("\\?.*", "").replace("2001", "{id}");
        fits(operation, answer, Problem.MEDIA_TYPE);
        var errors = Document.json(answer.body()).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("parameter").asText()).isEqualTo(parameter);
        assertThat(STAND_INS.asked).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var answer = services.get("/schools?state=X&urn=1", StandIns.FULL);

        assertThat(Document.json(answer.body()).path("errors")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools/1", "/people/1", "/ects/1", "/reports/1", "/decisions/1"})
    void a_record_that_is_not_there_is_not_found(String address) {
        var answer = services.get(address, StandIns.FULL);

        problem(answer, 404);
        fits(address.replace("/1", "/{id}"), answer, Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/nothing",
                "/nothing/at/all",
                "/schools/abc",
                "/schools/0",
                "/schools/2001/more",
                "/bodies/X"
            })
    void an_unknown_path_is_a_problem_too(String address) {
        problem(services.get(address, StandIns.FULL), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void another_method_is_refused_and_the_right_ones_are_named(String method) {
        var answer = services.send(method, "/schools", "Authorization", "Bearer " + StandIns.FULL);

        problem(answer, 405);
        assertThat(header(answer, "Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    @Test
    void only_json_is_answered() {
        var answer = services.send("GET", "/schools", "Authorization", "Bearer " + StandIns.FULL, "Accept", "text/csv");

        problem(answer, 406);
    }

    @Test
    void head_answers_as_get_without_a_body() {
        var answer = services.send("HEAD", "/schools", "Authorization", "Bearer " + StandIns.FULL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Link")).contains("rel=\"next\"");
        assertThat(services.send("HEAD", "/schools").statusCode()).isEqualTo(401);
    }

    @Test
    void options_names_the_methods_and_asks_nobody() {
        var answer = services.send("OPTIONS", "/schools");

        assertThat(answer.statusCode()).isBetween(200, 204);
        assertThat(header(answer, "Allow")).contains("GET", "HEAD");
        assertThat(STAND_INS.asked).isEmpty();
    }

    @Test
    void what_breaks_tells_a_request_id_and_nothing_of_the_inside() {
        STAND_INS.broken = true;

        var answer = services.get("/ects/2001", StandIns.FULL);

        problem(answer, 500);
        fits("/ects/{id}", answer, Problem.MEDIA_TYPE);
        assertThat(answer.body()).doesNotContain("Nova", "2001", "Exception", "ectmanager.application");
        assertThat(Document.json(answer.body()).path("requestId").asText()).isEqualTo(header(answer, "X-Request-Id"));
    }

    @Test
    void the_log_names_the_request_and_the_body_of_its_token() {
        STAND_INS.broken = true;
        try (var log = new KeptLog()) {
            var answer = services.get("/ects/2001", StandIns.FULL);

            assertThat(log.lines()).singleElement().satisfies(line -> assertThat(line.getMDCPropertyMap())
                    .containsEntry("request", header(answer, "X-Request-Id"))
                    .containsEntry("tenant", "kestrel"));
        }
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(Document.json(answer.body()).path("status").asInt()).isEqualTo(status);
        assertThat(Document.json(answer.body()).path("requestId").asText()).isEqualTo(header(answer, "X-Request-Id"));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    private static void fits(String operation, HttpResponse<String> answer, String mediaType) {
        assertThat(header(answer, "Content-Type")).isEqualTo(mediaType);
        assertThat(DOCUMENT.faults(operation, answer.statusCode(), mediaType, answer.body()))
                .isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
