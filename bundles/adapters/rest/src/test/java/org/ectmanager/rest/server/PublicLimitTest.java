/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ectmanager.application.limit.internal.PublicLimitService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often one address may ask the public services, over real HTTP; the clock stands unless it is moved. */
class PublicLimitTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String CLOCK = "{\"beginningWith\":\"2025-08-01\",\"days\":20}";

    private final StandIns standIns = new StandIns();
    private final AtomicLong time = new AtomicLong();
    private RunningServices services;

    @AfterEach
    void stop() {
        if (services != null) {
            services.close();
        }
    }

    @Test
    void after_its_burst_an_address_waits_as_long_as_it_is_told() {
        limited(120, 120, Set.of(), false);

        assertThat(IntStream.range(0, 120).mapToObj(number -> ask().statusCode()))
                .containsOnly(200);
        var answer = ask();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(new Document().faults("post", "/working-days", 429, Problem.MEDIA_TYPE, answer.body()))
                .isEmpty();
        time.addAndGet(SECOND);
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void wrong_questions_count_as_well_and_the_services_have_one_allowance_together() {
        limited(60, 3, Set.of(), false);

        assertThat(List.of(
                        services.post("/working-days", "{}").statusCode(),
                        services.post("/induction-plan", "no JSON").statusCode(),
                        services.send("GET", "/calendars").statusCode()))
                .containsExactly(400, 400, 200);
        assertThat(services.post("/induction-plan", "no JSON").statusCode()).isEqualTo(429);
        assertThat(services.send("GET", "/calendars/england-2025").statusCode()).isEqualTo(429);
    }

    @Test
    void other_services_have_no_part_in_it() {
        limited(60, 1, Set.of(), false);
        ask();

        assertThat(ask().statusCode()).isEqualTo(429);
        assertThat(services.send("GET", "/bodies").statusCode()).isEqualTo(200);
    }

    @Test
    void on_a_sample_platform_this_machine_asks_as_often_as_it_likes() {
        limited(60, 1, Set.of(), true);

        assertThat(IntStream.range(0, 10).mapToObj(number -> ask().statusCode()))
                .containsOnly(200);
    }

    @Test
    void whoever_comes_through_a_proxy_is_limited_on_a_sample_platform_too() {
        limited(60, 1, Set.of(), true);

        assertThat(List.of(through("203.0.113.9"), through("203.0.113.9"))).containsExactly(200, 429);
    }

    /** Only what the proxy on this machine wrote counts, and that is the last. */
    @Test
    void behind_a_proxy_each_address_has_its_own_allowance() {
        limited(60, 1, Set.of(), false);

        assertThat(List.of(
                        through("203.0.113.9"),
                        through("203.0.113.10"),
                        through("198.51.100.1, 203.0.113.9"),
                        through("198.51.100.2, 203.0.113.10")))
                .containsExactly(200, 200, 429, 429);
    }

    @Test
    void nought_is_no_limit() {
        limited(0, 1, Set.of(), false);

        assertThat(IntStream.range(0, 10).mapToObj(number -> ask().statusCode()))
                .containsOnly(200);
    }

    @ParameterizedTest
    @CsvSource({"-1,1,requests.per.minute", "1000001,1,requests.per.minute", "1,0,burst", "1,1000001,burst"})
    void a_wrong_setting_is_named_with_its_file(int perMinute, int burst, String key) {
        assertThatThrownBy(() -> new PublicLimitService(perMinute, burst, Set.of(), false, time::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.ectmanager.calculator.cfg")
                .hasMessageContaining(key);
    }

    private void limited(int perMinute, int burst, Set<String> proxies, boolean sample) {
        services = new RunningServices(
                standIns,
                standIns,
                StandIns.CLOCK,
                RunningServices.resources(
                        standIns.useCases(),
                        standIns,
                        StandIns.CLOCK,
                        new PublicLimitService(perMinute, burst, proxies, sample, time::get)));
    }

    private HttpResponse<String> ask() {
        return services.post("/working-days", CLOCK);
    }

    private int through(String forwarded) {
        return services.post("/working-days", CLOCK, "Content-Type", "application/json", "X-Forwarded-For", forwarded)
                .statusCode();
    }
}
