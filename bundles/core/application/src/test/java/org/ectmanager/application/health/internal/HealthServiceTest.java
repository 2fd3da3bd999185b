/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.ectmanager.application.health.Health.Part;
import org.ectmanager.application.health.HealthCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthServiceTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final AtomicReference<Optional<String>> state = new AtomicReference<>(Optional.empty());
    private final HealthService health = new HealthService(now::get, Duration.ofMillis(200));

    private record Fixed(String part, AtomicReference<Optional<String>> state) implements HealthCheck {

        @Override
        public Optional<String> problem() {
            return state.get();
        }
    }

    @AfterEach
    void stop() {
        health.stop();
    }

    @Test
    void a_needed_part_that_never_started_is_named() {
        assertThat(part("database").problem()).contains("It has not started");
        assertThat(part("database").keepsFromWork()).isTrue();
    }

    @Test
    void a_part_that_is_well_is_well() {
        health.arrive(new Fixed("database", state));

        assertThat(part("database").problem()).isEmpty();
    }

    @Test
    void a_problem_keeps_the_moment_at_which_it_was_first_found() {
        health.arrive(new Fixed("database", state));
        part("database");
        now.set(NINE.plusSeconds(60));
        state.set(Optional.of("away"));
        part("database");
        now.set(NINE.plusSeconds(120));

        assertThat(part("database").since()).isEqualTo(NINE.plusSeconds(60));
    }

    @Test
    void a_part_that_knows_when_it_broke_says_so() {
        health.arrive(new HealthCheck() {
            @Override
            public String part() {
                return "failing jobs";
            }

            @Override
            public Optional<String> problem() {
                return Optional.of("tell");
            }

            @Override
            public Optional<Instant> since() {
                return Optional.of(NINE.minusSeconds(3600));
            }
        });

        assertThat(part("failing jobs").since()).isEqualTo(NINE.minusSeconds(3600));
    }

    @Test
    void a_part_that_recovers_is_well_from_then_on() {
        health.arrive(new Fixed("database", state));
        state.set(Optional.of("away"));
        part("database");
        now.set(NINE.plusSeconds(60));
        state.set(Optional.empty());

        assertThat(part("database")).isEqualTo(new Part("database", Optional.empty(), NINE.plusSeconds(60), true));
    }

    @Test
    void a_part_that_hangs_does_not_hold_up_the_others() {
        var never = new CountDownLatch(1);
        health.arrive(new HealthCheck() {
            @Override
            public String part() {
                return "stuck";
            }

            @Override
            public Optional<String> problem() {
                try {
                    never.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return Optional.empty();
            }
        });
        health.arrive(new Fixed("database", state));

        assertThat(part("stuck").problem()).contains("It does not answer");
        assertThat(part("database").problem()).isEmpty();
        never.countDown();
    }

    @Test
    void a_part_that_fails_is_named_without_its_message() {
        health.arrive(new HealthCheck() {
            @Override
            public String part() {
                return "database";
            }

            @Override
            public Optional<String> problem() {
                throw new IllegalStateException("secret");
            }
        });

        assertThat(part("database").problem()).contains("It failed: IllegalStateException");
    }

    private Part part(String name) {
        return health.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
