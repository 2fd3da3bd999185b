/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Outbox.Failing;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Messages that were tried in vain often, or for long; {@code HealthLimits} says from when on. A mailbox that takes none keeps nobody from the pages; when
 * several messages fail and none has been told since the first of them, mail does not go out at all.
 */
@Component
public final class FailingMessagesCheck implements HealthCheck {

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final Outbox outbox;
    private final Clock clock;
    private final HealthLimits limits;
    private volatile Optional<Failing> last = Optional.empty();

    @Activate
    public FailingMessagesCheck(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference Outbox outbox,
            @Reference Clock clock,
            @Reference HealthLimits limits) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.outbox = outbox;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public String part() {
        return "failing messages";
    }

    @Override
    public Optional<String> problem() {
        var failing = failing();
        last = failing;
        return failing.map(all -> all.messages() + " messages have failed, the first since " + all.since()
                + (all.others() ? "; others have been told since" : "; none has been told since"));
    }

    private Optional<Failing> failing() {
        var before = clock.instant().minus(limits.failing());
        List<Failing> boxes = Stream.concat(
                        bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .flatMap(box -> transactions.in(Scope.of(box), () -> outbox.failing(limits.often(), before)).stream())
                .toList();
        return boxes.stream()
                .map(Failing::since)
                .min(Comparator.naturalOrder())
                .map(since -> new Failing(
                        boxes.stream().mapToInt(Failing::messages).sum(),
                        since,
                        boxes.stream().anyMatch(Failing::others)));
    }

    @Override
    public Optional<Instant> since() {
        return last.map(Failing::since);
    }

    @Override
    public boolean vital() {
        return last.filter(failing -> failing.messages() >= limits.several() && !failing.others())
                .isPresent();
    }
}
