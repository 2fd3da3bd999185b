/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way of asking wrongly has a page in the body's look, with a reference. */
class TurnedDownTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String COOKIE = "csrf=" + TOKEN;

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.sample(new TutorPage());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "--x",
                "--x\r\n\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nno end",
                "--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n--x--\r\n"
            })
    void a_form_with_files_that_is_cut_off_is_a_bad_request(String body) {
        var answer = site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertIsPage(answer, "The form arrived incomplete");
    }

    @Test
    void a_part_may_be_empty() {
        var body = part("csrf", TOKEN) + part("note", "") + "--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo("none:");
    }

    @Test
    void a_file_may_have_a_long_name_of_any_script() {
        var name = "отчёт-".repeat(40) + ".csv";
        var body = part("csrf", TOKEN)
                + "--x\r\nContent-Disposition: form-data; name=\"list\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: text/csv\r\n\r\na\r\n--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo(name + ":1:");
    }

    @Test
    void a_quote_in_the_name_of_a_file_arrives_as_one() {
        var body = part("csrf", TOKEN)
                + "--x\r\nContent-Disposition: form-data; name=\"list\"; filename=\"a%22b.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\na\r\n--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo("a\"b.csv:1:");
    }

    @Test
    void a_file_that_was_not_chosen_is_none() {
        var body = part("csrf", TOKEN)
                + "--x\r\nContent-Disposition: form-data; name=\"list\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo("none:");
    }

    @Test
    void a_file_without_a_name_for_its_field_is_passed_over() {
        var body = part("csrf", TOKEN) + "--x\r\nContent-Disposition: form-data\r\n\r\nnobody's\r\n--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo("none:");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_the_limit() {
        var answer = site.postParts("/kestrel/tutor/file", "x", file((10 << 20) + 1), "Cookie", COOKIE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertIsPage(answer, "A file may have up to 10 MB");
    }

    @Test
    void a_file_far_beyond_the_limit_is_taken_to_its_end_so_that_the_answer_is_seen() {
        var answer = site.postParts("/kestrel/tutor/file", "x", file(40 << 20), "Cookie", COOKIE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertIsPage(answer, "A file may have up to 10 MB");
    }

    @Test
    void a_file_at_the_limit_arrives() {
        var answer = site.postParts("/kestrel/tutor/file", "x", file(10 << 20), "Cookie", COOKIE);

        assertThat(answer.body()).isEqualTo("list.csv:" + (10 << 20) + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "nonsense"})
    void what_is_no_form_is_of_an_unknown_type(String type) {
        var answer = site.raw("POST /kestrel/tutor HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("Reference: ", "Kestrel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND"})
    void a_method_that_no_page_has_is_refused_with_those_that_there_are(String method) {
        var answer = site.ask(method, "/kestrel/tutor");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertIsPage(answer, "This address is not for that");
    }

    @Test
    void a_page_that_takes_no_form_says_so() {
        var answer = site.post("/kestrel/tutor/missing", "csrf=" + TOKEN, "Cookie", COOKIE);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .contains("GET")
                .doesNotContain("POST");
        assertIsPage(answer, "This address is not for that");
    }

    @Test
    void a_form_for_an_unknown_address_is_not_found_with_and_without_the_token() {
        assertThat(site.post("/kestrel/nowhere", "a=b").statusCode()).isEqualTo(404);
        assertThat(site.post("/kestrel/nowhere", "csrf=" + TOKEN, "Cookie", COOKIE)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_head_of_a_page_is_the_page_without_its_body() {
        var answer = site.ask("HEAD", "/kestrel/tutor");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void the_options_of_a_page_are_named() {
        var answer = site.ask("OPTIONS", "/kestrel/tutor");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void a_template_that_breaks_half_way_shows_no_half() {
        var answer = site.get("/kestrel/tutor/broken-template");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Sorry, there is a problem", "Reference: ")
                .doesNotContain("half a page", "secret");
    }

    @Test
    void a_database_that_is_away_is_unavailable_and_not_broken() {
        var answer = site.get("/kestrel/tutor/no-database");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Temporarily not available").doesNotContain("terminating");
    }

    @Test
    void a_cookie_without_a_value_breaks_nothing() {
        assertThat(site.raw("GET /kestrel/tutor HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: a; =; b=\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "+1000000000-12-31T23:59:59Z", "-4000-01-01T00:00:00Z", "1999-12-31T00:00:00Z"})
    void a_moment_that_nobody_can_mean_is_a_bad_request_with_the_reason(String moment) {
        var answer = site.get("/kestrel/tutor", "X-Time-Travel", moment);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertIsPage(answer, "X-Time-Travel is a moment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-host", "Forwarded", "X-Real-IP"})
    void nothing_that_came_through_a_proxy_moves_the_clock(String header) {
        var clock = new TestClock();
        try (var other = RunningSite.moving(true, clock, new TutorPage())) {
            other.get("/kestrel/tutor", "X-Time-Travel", "2027-07-01T09:00:00Z", header, "198.51.100.7");
        }

        assertThat(clock.visited()).isEmpty();
    }

    @Test
    void who_asks_is_found_out_at_the_moved_moment_too() {
        var clock = new TestClock();
        try (var other = RunningSite.moving(true, clock, new TutorPage())) {
            other.post(
                    "/kestrel/tutor/said", "csrf=" + TOKEN, "Cookie", COOKIE, "X-Time-Travel", "2027-07-01T09:00:00Z");
        }

        assertThat(clock.visited()).as("for the token, and for the page").hasSize(2);
    }

    private static void assertIsPage(HttpResponse<String> answer, String words) {
        assertThat(answer.body())
                .contains(words, "Kestrel Teaching School Hub", "href=\"/kestrel\"")
                .contains("Reference: "
                        + answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(int size) {
        return part("csrf", TOKEN)
                + "--x\r\nContent-Disposition: form-data; name=\"list\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + "a".repeat(size) + "\r\n--x--\r\n";
    }
}
