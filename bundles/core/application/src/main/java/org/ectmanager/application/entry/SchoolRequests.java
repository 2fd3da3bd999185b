/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Tries;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How many schools strangers may register: each registration mails officers. Somebody who looks after a trust's schools
 * registers them in one go; after that there is a turn at a time, by e-mail address and by network.
 */
@Component(service = SchoolRequests.class)
public final class SchoolRequests {

    /**
     * So many at once, and then one each turn.
     *
     * @param key what is counted, with which its keys begin
     * @param whose as a part of a sentence
     */
    record Allowance(String key, int atOnce, Duration turn, String whose) {}

    static final Allowance OF_ADDRESS =
            new Allowance("SCHOOL BY ", 10, Duration.ofMinutes(30), "with this e-mail address");
    static final Allowance OF_NETWORK = new Allowance("SCHOOL FROM ", 20, Duration.ofMinutes(10), "from your network");

    private final Transactions transactions;
    private final SignInTries tries;
    private final Clock clock;

    @Activate
    public SchoolRequests(@Reference Transactions transactions, @Reference SignInTries tries, @Reference Clock clock) {
        this.transactions = transactions;
        this.tries = tries;
        this.clock = clock;
    }

    /** Takes one registration; nothing is counted when it is refused. */
    public List<Refusal> take(String address, String network) {
        return transactions.in(Scope.nobody(), () -> {
            var now = clock.instant();
            var byAddress = Turn.of(OF_ADDRESS, address.strip().toLowerCase(Locale.ROOT), tries, now);
            var byNetwork = Turn.of(OF_NETWORK, network, tries, now);
            var refusal = byAddress.refusal(now).or(() -> byNetwork.refusal(now));
            if (refusal.isEmpty()) {
                byAddress.taken(tries);
                byNetwork.taken(tries);
            }
            return refusal.stream().toList();
        });
    }

    /**
     * Where somebody stands.
     *
     * @param last when all who asked will have had their turn
     */
    private record Turn(Allowance allowance, String key, Instant last) {

        /** What a clock said that was moved for one request only is passed over. */
        static Turn of(Allowance allowance, String who, SignInTries tries, Instant now) {
            var key = allowance.key() + who;
            var latest = now.plus(allowance.turn().multipliedBy(allowance.atOnce()));
            return new Turn(
                    allowance,
                    key,
                    tries.hold(key)
                            .nextAt()
                            .filter(at -> at.isAfter(now) && !at.isAfter(latest))
                            .orElse(now));
        }

        Optional<Refusal> refusal(Instant now) {
            var free = last.minus(allowance.turn().multipliedBy(allowance.atOnce() - 1L));
            return free.isAfter(now)
                    ? Optional.of(Refusal.of(
                            "school.many",
                            "Many schools were registered " + allowance.whose() + ". Wait " + minutes(now, free)
                                    + ", then send it again, or ask the appropriate body to help you"))
                    : Optional.empty();
        }

        void taken(SignInTries tries) {
            tries.keep(key, new Tries(1, Optional.of(last.plus(allowance.turn()))));
        }

        private static String minutes(Instant now, Instant free) {
            var minutes = Duration.between(now, free).plusSeconds(59).toMinutes();
            return minutes + (minutes == 1 ? " minute" : " minutes");
        }
    }
}
