/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ectmanager.application.health.internal.HealthLimits;
import org.ectmanager.application.health.internal.OutboxCheck;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long messages have waited is a matter of the machine's clock; the workshop's is years from it. */
class WaitingMessagesTest {

    private final Workshop workshop = new Workshop();
    private final BodyId body = new Cast(workshop).body();
    private Instant machine = Instant.now();
    private final OutboxCheck check = new OutboxCheck(
            workshop.transactions, workshop.bodies, workshop.outbox, new HealthLimits(5, 5, 5, 60, 3), () -> machine);

    /** Theirs is one box for all tests. */
    @BeforeEach
    void the_operators_have_had_theirs() {
        workshop.transactions.run(Scope.of(Letter.TO_OPERATORS), () -> workshop.outbox
                .pending(Integer.MAX_VALUE)
                .forEach(waiting -> workshop.outbox.done(waiting.id())));
    }

    @Test
    void a_message_of_the_past_that_was_kept_just_now_is_not_late() {
        put();
        workshop.clock.pass(Duration.ofDays(200));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_message_that_waits_for_minutes_of_the_machine_is_late() {
        put();
        machine = machine.plus(Duration.ofMinutes(6));

        assertThat(check.problem().orElseThrow()).startsWith("Messages have waited to be sent since ");
    }

    @Test
    void a_message_that_has_its_next_try_later_does_not_wait() {
        var again = workshop.clock.instant().plus(Duration.ofMinutes(30));
        failed(put(), again);
        machine = machine.plus(Duration.ofMinutes(20));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void it_waits_from_when_its_next_try_is_due() {
        failed(put(), workshop.clock.instant().plus(Duration.ofMinutes(30)));
        workshop.clock.pass(Duration.ofMinutes(31));

        machine = machine.plus(Duration.ofMinutes(34));
        assertThat(check.problem()).isEmpty();
        machine = machine.plus(Duration.ofMinutes(2));
        assertThat(check.problem()).isPresent();
    }

    private long put() {
        return workshop.transactions.in(Scope.of(body), () -> {
            workshop.outbox.put("late", Map.of());
            return workshop.outbox.pending(100).stream()
                    .filter(waiting -> waiting.kind().equals("late"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private void failed(long message, Instant again) {
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.failed(message, "Not now", again));
    }
}
