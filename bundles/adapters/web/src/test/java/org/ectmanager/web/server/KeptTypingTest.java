/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.visitor.FormToken;
import org.ectmanager.web.visitor.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed outlives whatever kept it from being saved. */
class KeptTypingTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String TYPED = "words=Plans+with+care&password=pass-word-1&csrf=";
    private static final Pattern OFFERED = Pattern.compile("name=\"csrf\" value=\"([0-9a-z.-]+)\">\\s*<input");
    private static final String BROWSER = "csrf=" + TOKEN;
    private static final String ENDED =
            TYPED + FormToken.of("ended", Head.GRACE).text();

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.knowing(
                arrival -> Optional.ofNullable(arrival.cookies().get("known"))
                        .map(known -> new Head(Long.parseLong(known))),
                new TutorPage());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void after_a_session_has_ended_the_form_is_sent_by_one_press_once_the_same_person_is_back() {
        var ended = here("/kestrel/tutor/said", ENDED, BROWSER);
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("Plans with care", "href=\"/kestrel/sign-in\"", "Send it again");

        var saved = here("/kestrel/tutor/said", TYPED + offered(ended.body()), BROWSER + "; known=7");

        assertThat(saved.body()).isEqualTo("Plans{20}with{20}care");
    }

    @Test
    void a_browser_that_had_forgotten_everything_is_given_what_the_one_press_needs() {
        var ended = here("/kestrel/tutor/said", ENDED, "other=1");
        var given = ended.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        assertThat(here("/kestrel/tutor/said", TYPED + offered(ended.body()), given + "; known=7")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void somebody_else_who_signs_in_is_asked_first() {
        var kept = offered(here("/kestrel/tutor/said", ENDED, BROWSER).body());

        var asked = here("/kestrel/tutor/said", TYPED + kept, BROWSER + "; known=8");

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body())
                .contains(
                        "You are signed in as <strong>Grace Head</strong>. If you send it again, it is sent in your name");
        assertThat(here("/kestrel/tutor/said", TYPED + offered(asked.body()), BROWSER + "; known=8")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_asked_first_and_a_stranger_are_not_told_of_somebody_else() {
        var stranger = here("/kestrel/tutor/said", ENDED, BROWSER);
        var same = here(
                "/kestrel/tutor/said", TYPED + FormToken.of("older", Head.GRACE).text(), "known=7");

        assertThat(stranger.body()).contains("Send it again").doesNotContain("Somebody else was signed in");
        assertThat(same.body()).contains("Send it again").doesNotContain("Somebody else was signed in");
    }

    @Test
    void before_anybody_is_back_the_form_is_kept_and_no_page_sees_it() {
        var kept = offered(here("/kestrel/tutor/said", ENDED, BROWSER).body());

        var again = here("/kestrel/tutor/said", TYPED + kept, BROWSER);

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(offered(again.body())).isEqualTo(kept);
    }

    @Test
    void what_one_browser_was_given_does_not_work_in_another() {
        var kept = offered(here("/kestrel/tutor/said", ENDED, BROWSER).body());

        assertThat(here("/kestrel/tutor/said", TYPED + kept, "csrf=" + "f".repeat(48) + "; known=7")
                        .statusCode())
                .isEqualTo(403);
        assertThat(here("/kestrel/tutor/said", TYPED + kept, "known=7").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_one_press_counts_only_from_a_page_of_ours() {
        var kept = offered(here("/kestrel/tutor/said", ENDED, BROWSER).body());

        assertThat(site.post("/kestrel/tutor/said", TYPED + kept, "Cookie", BROWSER + "; known=7")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whom_a_form_was_made_for_is_no_token() {
        for (var forged : new String[] {".7", "7", "ended.7", TOKEN + ".", TOKEN + ".07"}) {
            assertThat(here("/kestrel/tutor/said", TYPED + forged, BROWSER + "; known=7")
                            .statusCode())
                    .as(forged)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_password_is_not_kept() {
        var answer = site.post("/kestrel/tutor/said", TYPED + "old", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.body()).doesNotContain("pass-word-1").contains("Passwords have to be given again");
    }

    @Test
    void what_another_site_sends_is_neither_shown_nor_offered() {
        var answer = site.post("/kestrel/tutor/said", TYPED + "old", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.body()).doesNotContain("Plans with care", "Send it again");
    }

    @Test
    void what_comes_from_nobody_knows_where_is_there_to_copy_and_not_offered() {
        var answer = site.post("/kestrel/tutor/said", TYPED + "old");

        assertThat(answer.body())
                .contains("<details class=\"govuk-details\" open", "Plans with care", "href=\"/kestrel/sign-in\"")
                .doesNotContain("Send it again", "pass-word-1");
    }

    @Test
    void an_old_browser_that_names_this_site_gets_the_offer() {
        var answer = site.post(
                "/kestrel/tutor/said",
                TYPED + "old",
                "Origin",
                "http://" + site.at("/").getAuthority());

        assertThat(answer.body()).contains("Plans with care", "Send it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://elsewhere.example", "http://127.0.0.1", ""})
    void what_an_old_browser_says_comes_from_elsewhere_is_neither_shown_nor_offered(String origin) {
        var answer = site.post("/kestrel/tutor/said", TYPED + "old", "Origin", origin);

        assertThat(answer.body()).doesNotContain("Plans with care", "Send it again");
    }

    @Test
    void the_way_back_says_that_what_was_typed_stays_behind() {
        assertThat(here("/kestrel/tutor/said", ENDED, BROWSER).body())
                .contains("Go back to the form</a>. It opens without what you typed, so copy that first.");
        assertThat(here("/kestrel/tutor/said", "csrf=ended&words=Short", BROWSER)
                        .body())
                .contains("It opens without what you typed. Your browser’s Back button may still have it.");
    }

    @Test
    void what_only_the_form_itself_needs_is_not_there_to_copy() {
        var id = "0b0e1f0a-1111-4222-8333-444455556666";

        assertThat(here("/kestrel/tutor/said", "csrf=ended&id=" + id, BROWSER).body())
                .doesNotContain("ect-typed")
                .contains("value=\"" + id + "\"");
    }

    @Test
    void when_somebody_else_was_faster_the_text_is_there_to_copy() {
        var answer = site.post("/kestrel/tutor/stale", TYPED + "head.7", "Cookie", "known=7");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Plans with care").doesNotContain("Send it again");
    }

    @Test
    void while_the_database_is_away_the_form_waits_to_be_sent_again() {
        var answer = site.post("/kestrel/tutor/no-database", TYPED + "head.7", "Cookie", "known=7");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(offered(answer.body())).isEqualTo("head.7");
    }

    @Test
    void while_the_body_is_away_the_form_waits_to_be_sent_again() {
        var answer = site.post("/departed/tutor/said", TYPED + "head.7", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Plans with care", "action=\"/departed/tutor/said\"");
        assertThat(offered(answer.body())).isEqualTo("head.7");
    }

    /** As a page of ours sends it, by a browser with these cookies. */
    private static HttpResponse<String> here(String path, String form, String cookies) {
        return site.post(path, form, "Sec-Fetch-Site", "same-origin", "Cookie", cookies);
    }

    private static String offered(String page) {
        var found = OFFERED.matcher(page);
        assertThat(found.find()).as("a form to send again").isTrue();
        return found.group(1);
    }

    private record Head(long number) implements Visitor {

        private static final PersonId GRACE = new PersonId(7);

        @Override
        public String name() {
            return "Grace Head";
        }

        @Override
        public String csrfToken() {
            return FormToken.of("head", new PersonId(number)).text();
        }

        @Override
        public java.util.List<Link> menu() {
            return java.util.List.of();
        }
    }
}
