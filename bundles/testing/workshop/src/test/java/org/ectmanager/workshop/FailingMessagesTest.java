/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.ectmanager.application.health.internal.FailingMessagesCheck;
import org.ectmanager.application.health.internal.HealthLimits;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.junit.jupiter.api.Test;

/** What the operators' health page says of messages that are tried in vain. */
class FailingMessagesTest {

    private final Workshop workshop = new Workshop();
    private final BodyId body = new Cast(workshop).body();
    private final FailingMessagesCheck check = new FailingMessagesCheck(
            workshop.transactions, workshop.bodies, workshop.outbox, workshop.clock, new HealthLimits(5, 5, 5, 60, 3));

    @Test
    void one_failure_is_nothing_yet() {
        fails(put("one"), 1);

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_message_that_failed_five_times_is_told_since_the_first() {
        var broke = workshop.clock.instant();
        var message = put("often");
        fails(message, 2);
        workshop.clock.pass(Duration.ofMinutes(9));
        fails(message, 3);

        assertThat(check.problem().orElseThrow()).startsWith("1 messages have failed, the first since " + broke);
        assertThat(check.since()).contains(broke);
    }

    @Test
    void a_message_that_has_failed_for_an_hour_is_told_too() {
        fails(put("long"), 1);
        workshop.clock.pass(Duration.ofMinutes(61));

        assertThat(check.problem()).isPresent();
    }

    @Test
    void one_bad_mailbox_keeps_nobody_from_work() {
        for (var message = 0; message < 3; message++) {
            fails(put("bad" + message), 5);
        }
        var good = put("good");
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.done(good));

        check.problem();

        assertThat(check.vital()).isFalse();
    }

    @Test
    void when_nothing_is_told_any_more_the_platform_does_not_do_its_work() {
        for (var message = 0; message < 3; message++) {
            fails(put("bad" + message), 5);
        }

        assertThat(check.problem().orElseThrow()).endsWith("none has been told since");
        assertThat(check.vital()).isTrue();
    }

    @Test
    void what_was_told_in_the_end_is_no_failure() {
        var message = put("late");
        fails(message, 5);
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.done(message));

        assertThat(check.problem()).isEmpty();
        assertThat(check.since()).isEmpty();
    }

    private long put(String kind) {
        return workshop.transactions.in(Scope.of(body), () -> {
            workshop.outbox.put(kind, Map.of());
            return workshop.outbox.pending(100).stream()
                    .filter(waiting -> waiting.kind().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private void fails(long message, int times) {
        for (var time = 0; time < times; time++) {
            workshop.transactions.run(
                    Scope.of(body), () -> workshop.outbox.failed(message, "Not now", workshop.clock.instant()));
        }
    }
}
