/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers say and how they are sent, in production and in a sample. */
class AnswerTest {

    private static RunningSite sample;
    private static RunningSite production;

    @BeforeAll
    static void publish() {
        sample = RunningSite.sample(new TutorPage());
        production = RunningSite.production(new TutorPage());
    }

    @AfterAll
    static void stop() {
        sample.close();
        production.close();
    }

    @Test
    void in_production_browsers_are_told_to_insist_on_https_also_behind_a_proxy_that_ends_it() {
        assertThat(production.get("/kestrel/tutor").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
    }

    @Test
    void in_production_the_cookie_of_a_stranger_goes_over_https_only() {
        assertThat(production.get("/kestrel/tutor").headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .matches("__Host-csrf=[0-9a-f]{48}; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kestrel/tutor", "/kestrel/nowhere", "/kestrel/tutor/broken", "/departed/tutor"})
    void every_page_and_every_problem_is_framed_by_nobody_and_kept_by_no_cache(String path) {
        var headers = sample.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void a_page_is_sent_zipped_to_who_can_unzip_it() {
        var answer = sample.get("/kestrel/tutor", "Accept-Encoding", "gzip, deflate, br");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "deflate", "gzip;q=0", "gzip; q=0.0, br"})
    void a_page_is_sent_plain_to_who_cannot(String accepted) {
        assertThat(sample.get("/kestrel/tutor", "Accept-Encoding", accepted)
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void the_length_of_a_page_tells_another_site_nothing_of_its_secrets(String site) {
        assertThat(sample.get("/kestrel/tutor", "Accept-Encoding", "gzip", "Sec-Fetch-Site", site)
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_problem_is_sent_zipped_too() {
        assertThat(sample.get("/kestrel/nowhere", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }
}
