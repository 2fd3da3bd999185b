/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import org.ectmanager.web.page.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the page of a problem back to the form, and never anywhere else. */
class WayBackTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String COOKIE = "csrf=" + TOKEN;
    private static final String SENT = "csrf=" + TOKEN + "&words=Plans";

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.sample(new TutorPage(), new FormsOnly());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_form_that_is_stale_leads_back_to_its_own_page() {
        assertLeadsTo("/kestrel/tutor/said", site.post("/kestrel/tutor/said", "words=Plans"), 403);
    }

    @Test
    void a_form_that_another_site_sent_leads_to_its_own_page() {
        var answer = site.post(
                "/kestrel/tutor/said",
                "words=Plans",
                "Sec-Fetch-Site",
                "cross-site",
                "Referer",
                "https://elsewhere.example/kestrel/tutor");

        assertLeadsTo("/kestrel/tutor/said", answer, 403);
    }

    @Test
    void a_change_that_came_too_late_leads_to_the_page_that_the_browser_names() {
        var answer =
                site.post("/kestrel/tutor/stale", SENT, "Cookie", COOKIE, "Referer", page("/kestrel/tutor?page=2"));

        assertLeadsTo("/kestrel/tutor?page=2", answer, 409);
    }

    @Test
    void what_is_too_large_leads_back() {
        var answer =
                site.post("/kestrel/tutor/said", "csrf=" + TOKEN + "&words=" + "a".repeat(20_001), "Cookie", COOKIE);

        assertLeadsTo("/kestrel/tutor/said", answer, 413);
    }

    @Test
    void a_form_for_a_page_that_takes_none_leads_to_that_page() {
        assertLeadsTo("/kestrel/tutor/missing", site.post("/kestrel/tutor/missing", SENT, "Cookie", COOKIE), 405);
    }

    @Test
    void an_address_that_only_takes_forms_leads_nowhere() {
        assertLeadsNowhere(site.post("/kestrel/tutor/stale", SENT, "Cookie", COOKIE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/kestrel/tutor",
                "//elsewhere.example/kestrel/tutor",
                "javascript:alert(1)",
                "/kestrel/tutor",
                "not an address"
            })
    void what_the_browser_names_elsewhere_is_no_way_back(String page) {
        assertLeadsNowhere(site.post("/kestrel/tutor/stale", SENT, "Cookie", COOKIE, "Referer", page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kestrel/tutor/stale", "/kestrel/nowhere/at/all", "//elsewhere.example/kestrel/tutor"})
    void what_the_browser_names_here_must_be_a_page(String path) {
        assertLeadsNowhere(site.post("/kestrel/tutor/stale", SENT, "Cookie", COOKIE, "Referer", page(path)));
    }

    @Test
    void a_page_that_was_only_asked_for_leads_nowhere() {
        assertLeadsNowhere(site.get("/kestrel/tutor/forbidden", "Referer", page("/kestrel/tutor")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kestrel/tutor/stale", "/kestrel/tutor/stale?page=2"})
    void who_asks_for_an_address_that_only_takes_forms_comes_to_the_page_above(String address) {
        var answer = site.get(address);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/kestrel/tutor");
    }

    @Test
    void an_address_that_only_takes_forms_below_no_page_stays_what_it_is() {
        assertThat(site.get("/kestrel/forms/only").statusCode()).isEqualTo(405);
    }

    private static String page(String path) {
        return "http://" + site.at("/").getRawAuthority() + path;
    }

    /** Takes forms and shows nothing. */
    @Path("/{body}/forms/only")
    public static final class FormsOnly implements Page {

        @POST
        public Response take() {
            return Response.noContent().build();
        }
    }

    private static void assertLeadsTo(String path, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("href=\"" + path + "\">Go back to the form</a>");
    }

    private static void assertLeadsNowhere(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("Go to the front page").doesNotContain("Go back to the form");
    }
}
