/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ectmanager.web.asset.Assets;
import org.ectmanager.web.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors get while there are no pages, and while these come and go. */
class FrontDoorTest {

    private static final List<Page> PAGES = List.of(new TutorPage());

    private RunningSite site;

    @BeforeEach
    void start() {
        site = RunningSite.withoutPages();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kestrel/sign-in", "/kestrel/console/schools?q=a", "/a%20b"})
    void while_there_are_no_pages_every_address_says_that_the_platform_is_starting(String path) {
        var answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.body()).contains("<h1>ECT Manager is starting</h1>");
    }

    @Test
    void a_sample_says_so_before_its_pages_are_there() {
        assertThat(site.get("/kestrel/sign-in").body()).contains("aria-label=\"Sample\"", "This is a sample:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"})
    void it_says_so_to_every_method(String method) {
        assertThat(site.ask(method, "/kestrel/sign-in").statusCode()).isEqualTo(503);
    }

    @Test
    void the_page_needs_nothing_else_and_reloads_by_itself() {
        assertThat(site.get("/").body())
                .contains("http-equiv=\"refresh\" content=\"5\"")
                .doesNotContain("<script", "href=\"/", "src=");
    }

    @Test
    void the_page_is_kept_by_no_cache_and_framed_by_nobody() {
        var headers = site.get("/").headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_form_stays_in_the_browser_because_a_page_that_reloads_by_itself_would_lose_it() {
        var answer = site.post("/kestrel/tutor", "words=Plans");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("has not been saved").doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void the_static_files_are_there_before_the_pages() {
        assertThat(site.get(Assets.all().styles()).statusCode()).isEqualTo(200);
    }

    @Test
    void when_the_pages_come_they_answer() {
        site.publish(PAGES);

        assertThat(site.get("/kestrel/tutor").statusCode()).isEqualTo(200);
        assertThat(site.get("/kestrel/nowhere").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v2", "/api//v1/ects"})
    void programs_get_no_page_where_there_is_no_web_service(String address) {
        assertThat(site.get(address).statusCode()).isEqualTo(503);
        site.publish(PAGES);

        var answer = site.post(address, "a=b");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:ectmanager:problem:not-found", "requestId");
        assertThat(site.get("/apis").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
    }

    @Test
    void until_the_web_services_are_there_programs_are_told_when_to_come_again() {
        site.publish(PAGES);

        var answer = site.get("/api/v1/anything");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("urn:ectmanager:problem:starting");
    }

    @Test
    void a_form_that_comes_in_broken_pieces_is_refused() {
        site.publish(PAGES);

        assertThat(site.raw("POST /kestrel/tutor HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type:"
                        + " application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\na=b"))
                .startsWith("HTTP/1.1 400")
                .contains("We could not understand that")
                .doesNotContain("Exception");
    }

    @Test
    void when_the_pages_go_every_address_says_again_that_the_platform_is_starting() {
        site.publish(PAGES).close();

        assertThat(site.get("/kestrel/tutor").body()).contains("ECT Manager is starting");
    }

    @Test
    void pages_that_others_have_replaced_take_nothing_with_them() {
        var first = site.publish(PAGES);
        site.publish(PAGES);
        first.close();

        assertThat(site.get("/kestrel/tutor").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_turned_away_while_pages_are_replaced() throws InterruptedException {
        var before = site.publish(PAGES);
        var seen = new ConcurrentSkipListSet<Integer>();
        var over = new AtomicBoolean();
        var asked = new CountDownLatch(1);
        var visitor = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                seen.add(site.get("/kestrel/tutor").statusCode());
                asked.countDown();
            }
        });
        asked.await();
        for (var round = 0; round < 10; round++) {
            var next = site.publish(PAGES);
            before.close();
            before = next;
        }
        over.set(true);
        visitor.join();

        assertThat(seen).isEqualTo(new TreeSet<>(List.of(200)));
    }
}
