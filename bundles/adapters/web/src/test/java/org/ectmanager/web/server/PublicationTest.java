/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.theme.BodyLook;
import org.ectmanager.web.visitor.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String FILLED =
            "email=ada%40example.com&starts-on-day=1&starts-on-month=9&starts-on-year=2026";

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.sample(new TutorPage());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_page_is_html_in_utf_8() {
        assertThat(header(site.get("/kestrel/tutor"), "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @Test
    void a_body_that_is_away_is_temporarily_not_available() {
        assertThat(site.get("/departed/tutor").statusCode()).isEqualTo(503);
    }

    @Test
    void its_page_still_has_its_name_and_logo_and_help_that_works() {
        var page = site.get("/departed/tutor").body();

        assertThat(page)
                .contains("Departed Teaching School Hub is not available here just now. Nothing has been lost.")
                .contains("<img", "/departed/logo?v=", "/departed/theme.css?v=")
                .contains("href=\"/help\"")
                .doesNotContain("href=\"/departed/help\"");
    }

    @Test
    void its_logo_and_colours_are_served_meanwhile() {
        var logo = site.get("/departed/logo");

        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.body()).isEqualTo(DepartedBody.DRAWING);
        assertThat(site.get("/departed/theme.css").body()).contains("#145a32");
    }

    @Test
    void a_form_sent_to_it_is_not_lost_without_a_word() {
        var answer = site.post("/departed/tutor", FILLED + "&csrf=" + TOKEN, "Cookie", "csrf=" + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Departed Teaching School Hub is not available here just now");
    }

    @Test
    void a_body_that_was_never_here_is_not_found() {
        assertThat(site.get("/never-here/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_carries_the_strict_policy() {
        assertThat(header(site.get("/kestrel/tutor"), "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_page_is_kept_by_no_cache() {
        assertThat(header(site.get("/kestrel/tutor"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void over_plain_http_no_browser_is_told_to_insist_on_https() {
        assertThat(site.get("/kestrel/tutor").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void every_answer_names_its_request() {
        assertThat(header(site.get("/kestrel/tutor"), "X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void a_stranger_is_handed_a_cookie_that_repeats_the_token_of_the_form() {
        assertThat(header(site.get("/kestrel/tutor"), "Set-Cookie"))
                .matches("csrf=[0-9a-f]{48}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void a_stranger_who_has_the_cookie_keeps_it() {
        assertThat(site.get("/kestrel/tutor", "Cookie", "csrf=" + TOKEN)
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void a_form_with_the_token_is_let_through() {
        var answer = site.post("/kestrel/tutor", FILLED + "&csrf=" + TOKEN, "Cookie", "csrf=" + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/kestrel/tutor/saved");
    }

    @Test
    void a_form_without_the_token_is_refused() {
        var answer = site.post("/kestrel/tutor", FILLED, "Cookie", "csrf=" + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Please send the form again");
    }

    @Test
    void a_form_without_the_cookie_is_refused() {
        assertThat(site.post("/kestrel/tutor", FILLED + "&csrf=" + TOKEN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_that_another_site_sends_is_refused_even_with_the_token() {
        var answer = site.post(
                "/kestrel/tutor", FILLED + "&csrf=" + TOKEN, "Cookie", "csrf=" + TOKEN, "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_refused_form_comes_back_with_its_reasons_and_what_was_typed() {
        var answer = site.post(
                "/kestrel/tutor", "email=no%3Cb%3E&starts-on-day=31&csrf=" + TOKEN, "Cookie", "csrf=" + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Error: Add an induction tutor - Kestrel Teaching School Hub</title>")
                .contains("Enter an email address in the correct format", "must include a month and a year")
                .contains("no&lt;b&gt;");
    }

    @Test
    void a_file_arrives_with_the_fields_beside_it() {
        var body = part("csrf", TOKEN) + part("note", "für Ada")
                + "--xyz\r\nContent-Disposition: form-data; name=\"list\"; filename=\"ects.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\na,b,c\r\n--xyz--\r\n";

        assertThat(site.postParts("/kestrel/tutor/file", "xyz", body, "Cookie", "csrf=" + TOKEN)
                        .body())
                .isEqualTo("ects.csv:5:für Ada");
    }

    @Test
    void a_text_beyond_all_measure_is_refused() {
        var answer = site.post("/kestrel/tutor", "csrf=" + "a".repeat(1 << 20), "Cookie", "csrf=" + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void an_unknown_address_and_a_hidden_page_look_alike() {
        var unknown = site.get("/kestrel/nowhere/at/all");
        var hidden = site.get("/kestrel/tutor/missing");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(withoutVariable(unknown.body())).isEqualTo(withoutVariable(hidden.body()));
    }

    @Test
    void what_is_forbidden_says_who_can_help() {
        var answer = site.get("/kestrel/tutor/forbidden");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You do not have permission", "Ask your induction lead");
    }

    @Test
    void what_is_too_late_says_so() {
        var answer = site.get("/kestrel/tutor/late");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("no longer possible");
    }

    @Test
    void what_is_away_for_a_while_says_so() {
        var answer = site.get("/kestrel/tutor/gone");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Temporarily not available");
    }

    @Test
    void a_failure_shows_its_reference_and_nothing_of_our_insides() {
        var answer = site.get("/kestrel/tutor/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains(header(answer, "X-Request-Id"))
                .doesNotContain("secret", "Exception", "org.ectmanager");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void the_theme_of_a_body_is_kept_for_ever_under_its_fingerprint() {
        var answer = site.get(BodyLook.of(RunningSite.KESTREL).themeHref());

        assertThat(answer.body()).contains("--ect-brand: #5b2a86");
        assertThat(header(answer, "Cache-Control")).contains("immutable");
    }

    @Test
    void a_theme_that_has_not_changed_is_not_sent_again() {
        var tag = header(site.get("/kestrel/theme.css"), "ETag");

        assertThat(site.get("/kestrel/theme.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_logo_is_a_picture_that_can_run_no_script() {
        var answer = site.get(BodyLook.of(RunningSite.KESTREL).logoHref());

        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(answer, "Content-Security-Policy")).contains("script-src 'self'");
        assertThat(header(answer, "Cache-Control")).contains("immutable");
    }

    @Test
    void the_theme_of_nobody_is_not_found() {
        assertThat(site.get("/nobody/theme.css").statusCode()).isEqualTo(404);
    }

    @Test
    void a_static_file_is_kept_for_ever_and_sent_zipped() {
        var answer = site.get(org.ectmanager.web.asset.Assets.all().styles(), "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void a_missing_static_file_is_a_plain_404() {
        assertThat(site.get("/assets/fonts/light.woff2").statusCode()).isEqualTo(404);
    }

    @Test
    void another_server_below_the_root_answers_for_itself() {
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(site.publication().bus());
        factory.setDestinationFactory(site.transport());
        factory.setAddress("/api/v1/echo");
        factory.setServiceBean(new EchoService());
        var other = factory.create();

        assertThat(site.get("/api/v1/echo/hello").body()).isEqualTo("hello");
        other.destroy();
    }

    @Test
    void in_a_sample_the_clock_can_be_moved_for_one_request() {
        var clock = new TestClock();
        try (var other = RunningSite.moving(true, clock, new TutorPage())) {
            other.get("/kestrel/tutor", "X-Time-Travel", "2027-07-01T09:00:00Z");
        }

        assertThat(clock.visited()).containsOnly(Instant.parse("2027-07-01T09:00:00Z"));
    }

    @Test
    void in_production_the_clock_cannot_be_moved() {
        var clock = new TestClock();
        try (var other = RunningSite.moving(false, clock, new TutorPage())) {
            other.get("/kestrel/tutor", "X-Time-Travel", "2027-07-01T09:00:00Z");
        }

        assertThat(clock.visited()).isEmpty();
    }

    @Test
    void a_request_that_came_through_a_proxy_cannot_move_the_clock() {
        var clock = new TestClock();
        try (var other = RunningSite.moving(true, clock, new TutorPage())) {
            other.get("/kestrel/tutor", "X-Time-Travel", "2027-07-01T09:00:00Z", "X-Forwarded-For", "203.0.113.9");
        }

        assertThat(clock.visited()).isEmpty();
    }

    @Test
    void a_moment_that_cannot_be_read_is_a_bad_request() {
        assertThat(site.get("/kestrel/tutor", "X-Time-Travel", "tomorrow").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_visitor_who_is_signed_in_sees_their_name_and_their_menu() {
        try (var other = RunningSite.knowing(arrival -> Optional.of(new Head()), new TutorPage())) {
            var answer = other.get("/kestrel/tutor");

            assertThat(answer.body()).contains("Grace Head", "Sign out", "href=\"/kestrel/ects\"");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void when_nobody_can_be_recognised_the_problem_still_has_a_page() {
        try (var other = RunningSite.knowing(
                arrival -> {
                    throw new IllegalStateException("no database");
                },
                new TutorPage())) {
            var answer = other.get("/kestrel/tutor");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Sorry, there is a problem").doesNotContain("database");
        }
    }

    @Test
    void production_does_not_call_itself_a_sample() {
        try (var other = RunningSite.production(new TutorPage())) {
            assertThat(other.get("/kestrel/tutor").body()).doesNotContain("This is a sample");
        }
    }

    @Test
    void every_page_of_a_sample_says_so_even_when_something_is_wrong() {
        assertThat(site.get("/kestrel/tutor").body()).contains("This is a sample");
        assertThat(site.get("/kestrel/tutor/broken").body()).contains("This is a sample");
    }

    private record Head() implements Visitor {

        @Override
        public String name() {
            return "Grace Head";
        }

        @Override
        public String csrfToken() {
            return "session-token";
        }

        @Override
        public List<Link> menu() {
            return List.of(Link.to("/kestrel/ects", "ECTs"));
        }
    }

    private static String part(String name, String value) {
        return "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String withoutVariable(String page) {
        return page.replaceAll("Reference: [0-9a-f]+", "").replaceAll("value=\"[0-9a-f]+\"", "");
    }
}
