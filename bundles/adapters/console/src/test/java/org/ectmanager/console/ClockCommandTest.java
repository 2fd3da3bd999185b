/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.domain.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockCommandTest {

    private final Standing clock = new Standing();
    private final ClockCommand command = new ClockCommand();

    @BeforeEach
    void give_it_the_clock() {
        command.clock = clock;
    }

    @Test
    void a_day_begins_at_midnight_in_london() {
        set("2026-07-01");

        assertThat(clock.now).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    }

    @Test
    void a_time_without_zone_is_londons() {
        set("2026-07-01T09:00");

        assertThat(clock.now).isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
    }

    @Test
    void an_instant_is_taken_as_it_is() {
        set("2026-07-01T09:00:00Z");

        assertThat(clock.now).isEqualTo(Instant.parse("2026-07-01T09:00:00Z"));
    }

    @Test
    void anything_else_is_refused_with_examples() {
        assertThatThrownBy(() -> set("tomorrow")).hasMessageContaining("2026-10-01");
    }

    @Test
    void an_unknown_word_is_refused() {
        command.what = "stop";

        assertThatThrownBy(command::work).hasMessageStartingWith("ect:clock knows show and set");
    }

    private void set(String moment) {
        command.what = "set";
        command.moment = moment;
        command.work();
    }

    private static final class Standing extends PlatformClock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public <T> T during(Instant moment, Supplier<T> work) {
            return work.get();
        }

        @Override
        public void moveTo(Instant moment, Optional<PersonId> by) {
            now = moment;
        }

        @Override
        public boolean moved() {
            return true;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
