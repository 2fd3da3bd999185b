/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.permission.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program on the machine of a sample platform reads as if it were another day. */
class TimeTravelTest {

    private static final String THEN = "2027-07-01T09:00:00Z";

    private final StandIns standIns = new StandIns();
    private final StandingClock clock = new StandingClock(StandIns.CLOCK);
    private final List<Instant> recognised = new ArrayList<>();
    private final RecogniseClient noting = this::recognise;
    private RunningServices services;

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void an_answer_in_a_sample_is_of_the_moment_that_was_asked_for() {
        sample(true);

        assertThat(asOf(read(THEN))).isEqualTo(THEN);
        assertThat(recognised).containsExactly(Instant.parse(THEN));
        assertThat(clock.moved()).isFalse();
    }

    @Test
    void without_the_header_it_is_of_the_platforms_moment() {
        sample(true);

        assertThat(asOf(services.get("/schools", StandIns.FULL))).isEqualTo("2026-10-01T09:00:00Z");
    }

    @Test
    void in_production_the_header_says_nothing() {
        sample(false);

        assertThat(asOf(read(THEN))).isEqualTo("2026-10-01T09:00:00Z");
        assertThat(read("tomorrow").statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_through_a_proxy_is_not_moved() {
        sample(true);

        var answer = services.send(
                "GET",
                "/schools",
                "Authorization",
                "Bearer " + StandIns.FULL,
                "X-Time-Travel",
                THEN,
                "X-Forwarded-For",
                "203.0.113.9");

        assertThat(asOf(answer)).isEqualTo("2026-10-01T09:00:00Z");
    }

    @Test
    void what_is_no_moment_is_refused_and_the_header_named() {
        sample(true);

        var answer = read("tomorrow");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(Document.json(answer.body()).path("detail").asText()).startsWith("X-Time-Travel is a moment");
        assertThat(Document.json(answer.body()).path("requestId").asText())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(new Document().faults("/schools", 400, Problem.MEDIA_TYPE, answer.body()))
                .isEmpty();
    }

    private void sample(boolean sample) {
        services = new RunningServices(
                noting,
                standIns,
                new Moving(clock, sample),
                RunningServices.resources(standIns.useCases(), standIns, clock));
    }

    private HttpResponse<String> read(String moment) {
        return services.send("GET", "/schools", "Authorization", "Bearer " + StandIns.FULL, "X-Time-Travel", moment);
    }

    private Optional<Client> recognise(String secret) {
        recognised.add(clock.instant());
        return standIns.recognise(secret);
    }

    private static String asOf(HttpResponse<String> answer) {
        return Document.json(answer.body()).path("asOf").asText();
    }
}
