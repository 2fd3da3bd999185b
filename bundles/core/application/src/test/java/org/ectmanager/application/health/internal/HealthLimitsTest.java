/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthLimitsTest {

    @Test
    void unless_told_five_minutes_five_times_and_an_hour() {
        var limits = new HealthLimits(saying(Map.of()));

        assertThat(limits.outbox()).isEqualTo(Duration.ofMinutes(5));
        assertThat(limits.jobs()).isEqualTo(Duration.ofMinutes(5));
        assertThat(limits.often()).isEqualTo(5);
        assertThat(limits.failing()).isEqualTo(Duration.ofHours(1));
        assertThat(limits.several()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,5,60,3,outbox.minutes,1440",
        "5,1441,5,60,3,jobs.minutes,1440",
        "5,5,0,60,3,failing.times,1000",
        "5,5,5,-1,3,failing.minutes,1440",
        "5,5,5,60,1001,failing.messages,1000"
    })
    void a_value_that_is_not_allowed_names_the_file_the_key_and_what_is(
            int outbox, int jobs, int times, int minutes, int messages, String key, int most) {
        assertThatThrownBy(() -> new HealthLimits(outbox, jobs, times, minutes, messages))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("etc/org.ectmanager.health.cfg: " + key + " is a whole number from 1 to " + most);
    }

    @Test
    void a_value_that_is_no_number_is_named_too() {
        assertThat(new HealthLimits(saying(Map.of("jobs_minutes", " 7 "))).jobs())
                .isEqualTo(Duration.ofMinutes(7));
        assertThatThrownBy(() -> new HealthLimits(saying(Map.of("jobs_minutes", "seven"))))
                .hasMessage("etc/org.ectmanager.health.cfg: jobs.minutes is a whole number from 1 to 1440");
    }

    private static HealthLimits.Settings saying(Map<String, String> said) {
        return (HealthLimits.Settings) Proxy.newProxyInstance(
                HealthLimitsTest.class.getClassLoader(),
                new Class<?>[] {HealthLimits.Settings.class},
                (settings, asked, none) -> said.getOrDefault(asked.getName(), (String) asked.getDefaultValue()));
    }
}
