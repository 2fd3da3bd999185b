/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Instant;
import java.time.InstantSource;
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

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final Outbox outbox;
    private final HealthLimits limits;
    private final InstantSource machine;

    @Activate
    public OutboxCheck(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference Outbox outbox,
            @Reference HealthLimits limits) {
        this(transactions, bodies, outbox, limits, InstantSource.system());
    }

    public OutboxCheck(
            Transactions transactions, BodyRegistry bodies, Outbox outbox, HealthLimits limits, InstantSource machine) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.outbox = outbox;
        this.limits = limits;
        this.machine = machine;
    }

    @Override
    public String part() {
        return "outbox";
    }

    @Override
    public Optional<String> problem() {
        var late = machine.instant().minus(limits.outbox());
        return oldest().filter(late::isAfter).map(due -> "Messages have waited to be sent since " + due);
    }

    private Optional<Instant> oldest() {
        return Stream.concat(bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .flatMap(box -> transactions.in(Scope.of(box), () -> outbox.waitingSince()).stream())
                .min(Comparator.naturalOrder());
    }
}
