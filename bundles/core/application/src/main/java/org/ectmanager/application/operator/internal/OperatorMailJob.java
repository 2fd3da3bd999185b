/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import static org.ectmanager.application.message.Letter.TO_OPERATORS;

import java.time.Clock;
import java.time.Duration;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.port.NotSent;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits for operators. */
@Component
public final class OperatorMailJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorMailJob.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final OperatorBox box;
    private final OperatorLetters letters;
    private final Clock clock;

    @Activate
    public OperatorMailJob(
            @Reference Transactions transactions,
            @Reference OperatorBox box,
            @Reference OperatorLetters letters,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.box = box;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-operators";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String run() {
        var due = transactions.in(Scope.of(TO_OPERATORS), () -> box.outbox().due(clock.instant(), BATCH));
        return due.stream().filter(this::tell).count() + " messages told";
    }

    private boolean tell(Waiting waiting) {
        var reader = OperatorLetters.reader(waiting.facts());
        try {
            return transactions.in(new Scope.Inside(TO_OPERATORS, reader), () -> {
                var mine = box.outbox().take(waiting.id());
                if (mine) {
                    letters.letter(waiting.kind(), waiting.facts())
                            .ifPresent(letter -> box.postOffice().send(letter.sealed("ect.operator." + waiting.id())));
                    box.outbox().done(waiting.id());
                }
                return mine;
            });
        } catch (NotSent refusal) {
            return refusal.isForGood() ? refused(waiting, refusal) : waits(waiting, refusal);
        } catch (RuntimeException failure) {
            return waits(waiting, failure);
        }
    }

    private boolean refused(Waiting waiting, NotSent refusal) {
        LOG.warn("Message {} to an operator is refused for good: {}", waiting.id(), refusal.getMessage());
        transactions.run(new Scope.Inside(TO_OPERATORS, OperatorLetters.reader(waiting.facts())), () -> letters.address(
                        waiting.facts())
                .ifPresent(address -> box.refused(waiting, address, refusal.getMessage())));
        return false;
    }

    private boolean waits(Waiting waiting, RuntimeException failure) {
        LOG.warn("Message {} to an operator could not be told", waiting.id());
        LOG.debug("Message {} failed here", waiting.id(), LoggedFailure.of(failure));
        transactions.run(Scope.of(TO_OPERATORS), () -> box.outbox()
                .failed(
                        waiting.id(),
                        failure.getClass().getSimpleName(),
                        clock.instant().plus(PAUSE)));
        return false;
    }
}
