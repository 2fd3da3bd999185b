/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthLimitsTest {

    @Test
    void unless_told_five_minutes_five_times_and_an_hour() {
        var unless = (HealthLimits.Settings) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HealthLimits.Settings.class},
                (settings, asked, none) -> asked.getDefaultValue());

        var limits = new HealthLimits(unless);

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
}
