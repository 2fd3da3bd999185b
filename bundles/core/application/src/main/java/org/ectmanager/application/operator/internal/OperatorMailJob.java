/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import static org.ectmanager.application.message.Letter.TO_OPERATORS;

import java.time.Clock;
import java.time.Duration;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits for operators. The link is made here, when its mail is written. */
@Component
public final class OperatorMailJob implements Job {

    static final String ASKED = "operator.recovery-asked";
    static final String RECOVERED = "operator.recovered";

    private static final Logger LOG = LoggerFactory.getLogger(OperatorMailJob.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final OperatorBox box;
    private final OperatorLinks links;
    private final Clock clock;

    @Activate
    public OperatorMailJob(
            @Reference Transactions transactions,
            @Reference OperatorBox box,
            @Reference OperatorLinks links,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.box = box;
        this.links = links;
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
        var person = new PersonId(Long.parseLong(waiting.facts().get("person")));
        try {
            return transactions.in(Scope.of(TO_OPERATORS, person), () -> {
                var mine = box.outbox().take(waiting.id());
                if (mine) {
                    box.people()
                            .find(person)
                            .map(operator -> letter(waiting.kind(), operator))
                            .ifPresent(letter -> box.postOffice().send(letter.sealed("ect.operator." + waiting.id())));
                    box.outbox().done(waiting.id());
                }
                return mine;
            });
        } catch (RuntimeException failure) {
            LOG.warn("Message {} to an operator could not be told", waiting.id());
            LOG.debug("Message {} failed here", waiting.id(), failure);
            transactions.run(Scope.of(TO_OPERATORS), () -> box.outbox()
                    .failed(
                            waiting.id(),
                            failure.getClass().getSimpleName(),
                            clock.instant().plus(PAUSE)));
            return false;
        }
    }

    private Draft letter(String kind, Person operator) {
        if (kind.equals(RECOVERED)) {
            return Letter.toOperator(operator, "Your password as operator was changed")
                    .say("A new password was chosen by a link, and every session of yours has ended. If that was not"
                            + " you, ask whoever looks after the machine for a new link at once, and tell the other"
                            + " operators.");
        }
        return Letter.toOperator(operator, "Your link to get back in as operator")
                .say("With this link you choose a new password. It works once, for one hour.")
                .ask("Choose a new password", links.issue(operator.id()))
                .say("If you did not ask for it, you need do nothing: your password stays as it is. Tell the other"
                        + " operators if it happens again.");
    }
}
