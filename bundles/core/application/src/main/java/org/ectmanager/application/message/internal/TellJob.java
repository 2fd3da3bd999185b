/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.message.internal.Round.End;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
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

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Transactions transactions;
    private final Mailbag bag;
    private final BodyRegistry bodies;
    private final Telling telling;
    private final Clock clock;

    @Activate
    public TellJob(
            @Reference Transactions transactions,
            @Reference Mailbag bag,
            @Reference BodyRegistry bodies,
            @Reference Telling telling,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.bag = bag;
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
        var each = new EachByItself(TellJob.class);
        var told = bodies.all().stream()
                .mapToInt(body -> each.count(body.profile().id(), () -> tellAll(body)))
                .sum();
        each.end();
        return told + " messages told";
    }

    private int tellAll(AppropriateBodyPlugin body) {
        var id = body.profile().id();
        var told = 0;
        List<Waiting> due;
        do {
            due = transactions.in(Scope.of(id), () -> bag.outbox().due(clock.instant(), BATCH));
            for (var waiting : due) {
                told += tell(body, waiting) ? 1 : 0;
            }
        } while (due.size() == BATCH);
        return told;
    }

    private boolean tell(AppropriateBodyPlugin body, Waiting waiting) {
        var round = new Round(transactions, bag, telling, body, waiting);
        var end = round.go();
        if (end == End.WAITS) {
            waits(body.profile().id(), waiting, round.problem());
        }
        return end == End.TOLD;
    }

    /** One line without personal data. */
    private void waits(BodyId body, Waiting waiting, String problem) {
        var again = again(waiting);
        LOG.warn("Message {} of {} could not be told and waits until {}: {}", waiting.id(), body, again, problem);
        transactions.run(Scope.of(body), () -> bag.outbox().failed(waiting.id(), problem, again));
    }

    private Instant again(Waiting waiting) {
        var pause = Duration.ofSeconds(15L << Math.min(waiting.attempts(), 12));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
