/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.visitor.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody typed outlives whatever kept it from being saved. */
class KeptTypingTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String TYPED = "words=Plans+with+care&password=pass-word-1&csrf=";
    private static final Pattern OFFERED = Pattern.compile("name=\"csrf\" value=\"([0-9a-z-]+)\">\\s*<input");

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.knowing(
                arrival -> "yes".equals(arrival.cookies().get("known")) ? Optional.of(new Head()) : Optional.empty(),
                new TutorPage());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void after_a_session_has_ended_the_form_can_be_sent_again_by_who_signs_in() {
        var ended = site.post("/kestrel/tutor/said", TYPED + "of-the-session", "Sec-Fetch-Site", "same-origin");
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("Plans with care", "href=\"/kestrel/sign-in\"", "Send it again");

        var signedIn = site.post(
                "/kestrel/tutor/said",
                TYPED + offered(ended.body()),
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                "known=yes");
        var saved = site.post(
                "/kestrel/tutor/said",
                TYPED + offered(signedIn.body()),
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                "known=yes");

        assertThat(saved.body()).isEqualTo("Plans{20}with{20}care");
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
    void what_comes_from_nobody_knows_where_is_neither_shown_nor_offered() {
        assertThat(site.post("/kestrel/tutor/said", TYPED + "old").body())
                .doesNotContain("Plans with care", "Send it again");
    }

    @Test
    void when_somebody_else_was_faster_the_text_is_there_to_copy() {
        var answer = site.post("/kestrel/tutor/stale", TYPED + "head", "Cookie", "known=yes");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Plans with care").doesNotContain("Send it again");
    }

    @Test
    void while_the_database_is_away_the_form_waits_to_be_sent_again() {
        var answer = site.post("/kestrel/tutor/no-database", TYPED + "head", "Cookie", "known=yes");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(offered(answer.body())).isEqualTo("head");
    }

    @Test
    void while_the_body_is_away_the_form_waits_to_be_sent_again() {
        var answer = site.post("/departed/tutor/said", TYPED + "head", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Plans with care", "action=\"/departed/tutor/said\"");
        assertThat(offered(answer.body())).isEqualTo("head");
    }

    private static String offered(String page) {
        var found = OFFERED.matcher(page);
        assertThat(found.find()).as("a form to send again").isTrue();
        return found.group(1);
    }

    private record Head() implements Visitor {

        @Override
        public String name() {
            return "Grace Head";
        }

        @Override
        public String csrfToken() {
            return "head";
        }

        @Override
        public java.util.List<Link> menu() {
            return java.util.List.of();
        }
    }
}
