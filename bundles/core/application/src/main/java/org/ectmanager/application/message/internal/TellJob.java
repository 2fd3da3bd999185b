/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.port.NotSent;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what waits in the outbox, body by body. A body whose plugin is absent keeps its messages. */
@Component
public final class TellJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TellJob.class);
    private static final int BATCH = 100;

    /** Somebody may change at the same moment what a message is about: a person their password, say. */
    private static final int TRIES = 3;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Transactions transactions;
    private final Outbox outbox;
    private final BodyRegistry bodies;
    private final Telling telling;
    private final Clock clock;

    @Activate
    public TellJob(
            @Reference Transactions transactions,
            @Reference Outbox outbox,
            @Reference BodyRegistry bodies,
            @Reference Telling telling,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.bodies = bodies;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public String run() {
        var told = bodies.all().stream()
                .mapToInt(body -> LogMark.TENANT.during(body.profile().id().value(), () -> tellAll(body)))
                .sum();
        return told + " messages told";
    }

    private int tellAll(AppropriateBodyPlugin body) {
        var id = body.profile().id();
        var told = 0;
        List<Waiting> due;
        do {
            due = transactions.in(Scope.of(id), () -> outbox.due(clock.instant(), BATCH));
            for (var waiting : due) {
                told += tell(body, waiting) ? 1 : 0;
            }
        } while (due.size() == BATCH);
        return told;
    }

    private boolean tell(AppropriateBodyPlugin body, Waiting waiting) {
        for (var attempt = 1; ; attempt++) {
            try {
                return told(body, waiting);
            } catch (StaleRecord overtaken) {
                if (attempt == TRIES) {
                    failed(body.profile().id(), waiting, overtaken);
                    return false;
                }
            } catch (RuntimeException failure) {
                failed(body.profile().id(), waiting, failure);
                return false;
            }
        }
    }

    private boolean told(AppropriateBodyPlugin body, Waiting waiting) {
        var person = Optional.ofNullable(waiting.facts().get("person"))
                .map(Long::valueOf)
                .map(PersonId::new);
        return transactions.in(new Scope.Inside(body.profile().id(), person), () -> {
            var mine = outbox.take(waiting.id());
            if (mine) {
                telling.tell(body, waiting);
                outbox.done(waiting.id());
            }
            return mine;
        });
    }

    /** One line without personal data; where it happened is told to whoever looks closer. */
    private void failed(BodyId body, Waiting waiting, RuntimeException failure) {
        var reason = failure instanceof NotSent told
                ? told.getMessage()
                : failure.getClass().getSimpleName();
        var again = again(waiting);
        LOG.warn("Message {} of {} could not be told and waits until {}: {}", waiting.id(), body, again, reason);
        LOG.debug("Message {} failed here", waiting.id(), LoggedFailure.of(failure));
        transactions.run(Scope.of(body), () -> outbox.failed(waiting.id(), reason, again));
    }

    private Instant again(Waiting waiting) {
        var pause = Duration.ofSeconds(15L << Math.min(waiting.attempts(), 12));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
