/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages should be told within seconds. One that was tried in vain has its next try later and does not count. */
@Component
public final class OutboxCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public OutboxCheck(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "outbox";
    }

    @Override
    public Optional<String> problem() {
        var now = clock.instant();
        return oldest(now)
                .filter(due -> due.plus(PATIENCE).isBefore(now))
                .map(due -> "Messages have waited to be sent since " + due);
    }

    private Optional<Instant> oldest(Instant now) {
        return Stream.concat(bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .flatMap(box -> transactions.in(Scope.of(box), () -> outbox.oldestDue(now)).stream())
                .min(Comparator.naturalOrder());
    }
}
