/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.signin.Tries;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How asking for links is slowed down. Whoever asks again and again for one login waits twice as long every time. Whoever
 * asks for many logins from one network waits for a turn, a minute at most; the turn is kept for that login, so that
 * nobody there can hold up a school that shares the network.
 */
@Component(service = LinkRequests.class)
public final class LinkRequests {

    /** As many at once are a school's first morning. */
    static final int AT_ONCE = 20;

    /** After them, one turn each. */
    static final Duration TURN = Duration.ofSeconds(3);

    private static final Duration NO_WAIT = TURN.multipliedBy(AT_ONCE - 1L);

    private final SignInTries tries;

    @Activate
    public LinkRequests(@Reference SignInTries tries) {
        this.tries = tries;
    }

    /** Counted by what was typed, whether anybody has that login or not; in letters that no typed login has. */
    public Optional<Refusal> take(String typed, Instant now) {
        return take(typed, Optional.empty(), now);
    }

    /** The same, from a network that others share. */
    public Optional<Refusal> take(String typed, String network, Instant now) {
        return take(typed, Optional.of(network), now);
    }

    private Optional<Refusal> take(String typed, Optional<String> network, Instant now) {
        var key = "RECOVER " + typed;
        var before = tries.hold(key);
        if (before.mustWait(now)) {
            return Optional.of(refusal("A link was asked for several times in a row. ", before, now));
        }
        var turn = network.filter(shared -> before.failures() == 0).flatMap(shared -> turn(shared, now));
        var after = turn.map(at -> new Tries(1, turn)).orElseGet(() -> before.failed(now));
        tries.keep(key, after);
        return turn.map(at -> refusal("Many links were asked for from your network. ", after, now));
    }

    /**
     * When it is the turn of one more; empty for at once. Kept is when the last of all who asked will have had theirs; what
     * a clock said that was moved for one request only is passed over.
     */
    private Optional<Instant> turn(String network, Instant now) {
        var key = "NETWORK " + network;
        var latest = now.plus(NO_WAIT).plus(Tries.LONGEST_WAIT);
        var last = tries.hold(key)
                .nextAt()
                .filter(at -> at.isAfter(now) && !at.isAfter(latest))
                .orElse(now);
        var next = last.plus(TURN);
        tries.keep(key, new Tries(1, Optional.of(next.isBefore(latest) ? next : latest)));
        return Optional.of(last.minus(NO_WAIT)).filter(now::isBefore);
    }

    private static Refusal refusal(String why, Tries tries, Instant now) {
        return new Refusal("login", "recover.wait", why + tries.advice(now));
    }
}
