/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.clock.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Settings;
import org.ectmanager.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class LondonClockTest {

    private final Clock real = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    private final Remembered settings = new Remembered();
    private final LondonClock clock = new LondonClock(new Sample(), settings, real);

    @Test
    void it_moves_up_to_ten_years_ahead_of_the_real_time() {
        clock.moveTo(Instant.parse("2036-09-01T08:00:00Z"));

        assertThat(clock.instant()).isEqualTo("2036-09-01T08:00:00Z");
    }

    @Test
    void it_moves_no_further() {
        assertThatThrownBy(() -> clock.moveTo(Instant.parse("2036-09-01T08:00:01Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The clock moves at most 10 years ahead of the real time");
        assertThatThrownBy(() -> clock.moveTo(Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.moved()).isFalse();
        assertThat(settings.kept).isEmpty();
    }

    @Test
    void the_bound_counts_from_the_real_time_wherever_the_clock_is() {
        clock.moveTo(Instant.parse("2035-09-01T08:00:00Z"));

        assertThat(clock.furthest()).isEqualTo("2036-09-01T08:00:00Z");
    }

    private static final class Remembered implements Settings {

        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void write(String key, String value, Optional<PersonId> by) {
            kept.put(key, value);
        }
    }

    private static final class Sample implements Platform {

        @Override
        public Platform.Mode mode() {
            return Platform.Mode.SAMPLE;
        }

        @Override
        public URI address() {
            return URI.create("http://localhost");
        }
    }
}
