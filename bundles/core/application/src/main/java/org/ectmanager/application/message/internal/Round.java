/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.message.internal.Telling.Ready;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.NotSent;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One message told once around, letter by letter: each goes out in a transaction of its own that remembers it, so that no
 * failure, restart or other node sends it again. One that is refused or must wait keeps no other back.
 */
final class Round {

    /** How a round, or a step of it, ended. */
    enum End {
        FOLLOWED,
        MORE,
        TOLD,
        NOT_OURS,
        WAITS
    }

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    /** Somebody may change at the same moment what a letter is about: a person their password, say. */
    private static final int TRIES = 3;

    private final Transactions transactions;
    private final Mailbag bag;
    private final Telling telling;
    private final AppropriateBodyPlugin body;
    private final Waiting waiting;
    private final Set<Mark> inVain = new HashSet<>();
    private Optional<Ready> current = Optional.empty();
    private int overtaken;
    private String problem = "";

    Round(Transactions transactions, Mailbag bag, Telling telling, AppropriateBodyPlugin body, Waiting waiting) {
        this.transactions = transactions;
        this.bag = bag;
        this.telling = telling;
        this.body = body;
        this.waiting = waiting;
    }

    End go() {
        var followed = !telling.isFollowed(waiting);
        End end;
        do {
            end = step(followed ? this::oneLetter : this::follow);
            followed = followed || end == End.FOLLOWED;
        } while (end == End.MORE || end == End.FOLLOWED);
        return end;
    }

    /** Why something of the message waits. */
    String problem() {
        return problem;
    }

    private interface Step {

        End take();
    }

    private End step(Step step) {
        current = Optional.empty();
        try {
            return transactions.in(scope(), step::take);
        } catch (StaleRecord late) {
            overtaken++;
            return overtaken < TRIES ? End.MORE : waits(late);
        } catch (NotSent refusal) {
            return refusal.isForGood() && current.isPresent() ? refused(current.get(), refusal) : waits(refusal);
        } catch (RuntimeException failure) {
            return waits(failure);
        }
    }

    private End follow() {
        if (!bag.outbox().take(waiting.id())) {
            return End.NOT_OURS;
        }
        if (bag.outbox().follow(waiting.id())) {
            telling.follow(waiting);
        }
        return End.FOLLOWED;
    }

    private End oneLetter() {
        if (!bag.outbox().take(waiting.id())) {
            return End.NOT_OURS;
        }
        var letters = telling.letters(body, waiting);
        var settled = bag.letters().settled(waiting.id());
        var open = letters.keySet().stream()
                .filter(letter -> !settled.contains(letter))
                .toList();
        current = open.stream()
                .filter(letter -> !inVain.contains(letter))
                .findFirst()
                .map(letters::get);
        if (current.isEmpty()) {
            return open.isEmpty() ? done() : End.WAITS;
        }
        var then = open.size() == 1 ? done() : End.MORE;
        send(current.get());
        return then;
    }

    private End done() {
        bag.outbox().done(waiting.id());
        return End.TOLD;
    }

    /** What is remembered is written first: when the database fails, no mail has gone out. */
    private void send(Ready letter) {
        bag.letters().taken(waiting.id(), letter.mark());
        telling.send(letter, bag.mailbox(letter.draft()));
        overtaken = 0;
    }

    private End refused(Ready letter, NotSent refusal) {
        LOG.warn("A letter of message {} is refused for good: {}", waiting.id(), refusal.getMessage());
        inVain.add(letter.mark());
        transactions.run(scope(), () -> {
            if (bag.outbox().take(waiting.id())) {
                bag.refused(waiting, letter, refusal.getMessage());
            }
        });
        return End.MORE;
    }

    /** One letter alone waits; without one it is the message as a whole. */
    private End waits(RuntimeException failure) {
        LOG.debug("Message {} failed here", waiting.id(), LoggedFailure.of(failure));
        problem = failure instanceof NotSent told
                ? told.getMessage()
                : failure.getClass().getSimpleName();
        overtaken = 0;
        current.map(Ready::mark).ifPresent(inVain::add);
        return current.isPresent() ? End.MORE : End.WAITS;
    }

    private Scope scope() {
        return new Scope.Inside(body.profile().id(), Mailbag.person(waiting.facts()));
    }
}
