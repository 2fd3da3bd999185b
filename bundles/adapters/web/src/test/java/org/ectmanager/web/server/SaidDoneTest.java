/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.Replies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page tells what was done after it was done here, and never because a link says so. */
class SaidDoneTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String BROWSER = "csrf=" + TOKEN;
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final URI ADDRESS = URI.create("/kestrel/post?page=2&done=sent");

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.sample(new PostOffice());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void what_was_done_here_is_told() {
        assertThat(said(sentOn(), BROWSER)).isEqualTo("done=sent");
    }

    @Test
    void it_is_told_in_every_tab_and_again_when_the_page_is_loaded_again() {
        var one = sentOn();
        var other = sentOn();

        assertThat(said(other, BROWSER)).isEqualTo("done=sent");
        assertThat(said(one, BROWSER)).isEqualTo("done=sent");
        assertThat(said(one, BROWSER)).isEqualTo("done=sent");
    }

    @Test
    void a_browser_without_a_secret_is_given_one_with_the_proof() {
        var open = site.get("/kestrel/post/open");
        var given = open.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        assertThat(said(open.headers().firstValue("Location").orElseThrow(), given))
                .isEqualTo("done=open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?done=sent",
                "?after=sent",
                "?%64one=sent",
                "?done=sent&proof=",
                "?done=sent&proof=1788249600-00",
                "?done=sent&done=open"
            })
    void a_link_that_says_so_by_itself_is_not_believed(String query) {
        assertThat(said("/kestrel/post" + query, BROWSER)).isEqualTo("done=");
    }

    @Test
    void the_rest_of_such_a_link_counts() {
        assertThat(site.get("/kestrel/post?done=sent&page=2", "Cookie", BROWSER).body())
                .isEqualTo("done=2");
    }

    @Test
    void a_proof_is_of_one_page_one_thing_and_one_browser() {
        var proved = sentOn();

        assertThat(said(proved.replace("done=sent", "done=open"), BROWSER)).isEqualTo("done=");
        assertThat(said(proved.replace("/post", "/parcel"), BROWSER)).isEqualTo("done=");
        assertThat(said(proved, "csrf=" + "f".repeat(48))).isEqualTo("done=");
        assertThat(said(proved, "other=1")).isEqualTo("done=");
    }

    @Test
    void it_holds_for_minutes_at_every_node() {
        var proved = at(Duration.ZERO).proved(ADDRESS, TOKEN).toString();

        assertThat(believed(Duration.ofMinutes(9), proved)).isTrue();
        assertThat(believed(Duration.ofSeconds(-2), proved))
                .as("at a node whose clock is a little behind")
                .isTrue();
        assertThat(believed(Duration.ofMinutes(10), proved)).isFalse();
    }

    private static boolean believed(Duration later, String address) {
        var asked = Form.of(Map.of("done", List.of("sent"), "page", List.of("2")));
        var form = at(later).believed(asked, address, TOKEN);
        assertThat(form.value("page")).isEqualTo("2");
        return form.value("done").equals("sent");
    }

    private static SaidDone at(Duration later) {
        return new SaidDone(Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
    }

    private static String sentOn() {
        var answer = site.post("/kestrel/post", "csrf=" + TOKEN, "Cookie", BROWSER);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String said(String address, String cookie) {
        return site.get(address, "Cookie", cookie).body();
    }

    /** Says on each of its pages what it was told to have been done. */
    @Path("/{body}")
    public static final class PostOffice implements Page {

        @GET
        @Path("{page: post|parcel}")
        public String show(@Context Form form) {
            return "done=" + form.value("done") + form.value("after") + form.value("page");
        }

        @POST
        @Path("post")
        public Response send() {
            return Replies.seeOther("/kestrel/post?done=sent");
        }

        @GET
        @Path("post/open")
        public Response open() {
            return Replies.seeOther("/kestrel/post?done=open");
        }
    }
}
