/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.limit.Sender;
import org.ectmanager.application.limit.internal.PublicLimitService;
import org.ectmanager.web.calculator.BodyCalculatorPage;
import org.ectmanager.web.calculator.CalculatorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often one address may ask the calculator's pages, over real HTTP; the clock stands unless it is moved. */
class CalculatorLimitTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-z.-]+)\"");
    private static final String TYPED = "starts-day=1&starts-month=9&starts-year=2026&patterns=1&absences=0"
            + "&pattern-1-fte=1.0&pattern-1-school=The+school+beside+the+river";

    private final AtomicLong time = new AtomicLong();
    private RunningSite site;
    private PublicLimitService limit;

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void after_its_burst_an_address_gets_a_kind_page_that_says_how_long_to_wait() {
        limited(30, 2, false);

        assertThat(List.of(
                        site.get("/calculator").statusCode(),
                        site.get("/calculator").statusCode()))
                .containsExactly(200, 200);
        var answer = site.get("/calculator");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("<h1", "Too many requests at once", "Wait a few seconds");
        time.addAndGet(2 * SECOND);
        assertThat(site.get("/calculator").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_typed_is_worked_out_by_one_press_once_the_address_may_ask_again() {
        limited(60, 1, false);
        var asked = site.get("/calculator");
        var cookie = asked.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        var refused = typed("/calculator", asked, cookie);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("Send it again", "The school beside the river", "name=\"starts-year\" value=\"2026\"")
                .doesNotContain("Sign in");
        time.addAndGet(SECOND);
        assertThat(typed("/calculator", refused, cookie).body()).contains("Your induction plan");
    }

    @Test
    void every_page_of_the_calculator_and_its_services_have_one_allowance_together() {
        limited(60, 2, false);

        assertThat(limit.admit(new Sender("127.0.0.1", Map.of()))).isEmpty();
        assertThat(List.of(
                        site.get("/kestrel/calculator").statusCode(),
                        site.get("/calculator").statusCode()))
                .containsExactly(200, 429);
    }

    @Test
    void behind_a_proxy_each_address_has_its_own_allowance() {
        limited(60, 1, true);

        assertThat(List.of(
                        site.get("/calculator", "X-Forwarded-For", "203.0.113.9")
                                .statusCode(),
                        site.get("/calculator", "X-Forwarded-For", "203.0.113.10")
                                .statusCode(),
                        site.get("/calculator", "X-Forwarded-For", "203.0.113.9")
                                .statusCode()))
                .containsExactly(200, 200, 429);
    }

    @Test
    void on_a_sample_platform_this_machine_asks_as_often_as_it_likes() {
        limited(60, 1, true);

        assertThat(List.of(
                        site.get("/calculator").statusCode(),
                        site.get("/calculator").statusCode()))
                .containsExactly(200, 200);
    }

    private HttpResponse<String> typed(String path, HttpResponse<String> page, String cookie) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return site.post(path, TYPED + "&csrf=" + token.group(1), "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
    }

    private void limited(int perMinute, int burst, boolean sample) {
        limit = new PublicLimitService(perMinute, burst, Set.of(), sample, time::get);
        var calculate = new CalculateInductionService(HolidaysInForce.computed());
        var clock = Clock.systemUTC();
        var pages = List.of(
                new CalculatorPage(calculate, limit, clock),
                new BodyCalculatorPage(new OneBody(RunningSite.KESTREL), calculate, limit, clock));
        site = sample
                ? RunningSite.sample(pages.get(0), pages.get(1))
                : RunningSite.production(pages.get(0), pages.get(1));
    }
}
