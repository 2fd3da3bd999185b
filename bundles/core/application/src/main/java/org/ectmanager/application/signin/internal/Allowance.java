/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;

/**
 * How many wrong passwords there may be: for what is typed, whether it names an account or not, and for the account under
 * all of its names together. A wait for what was typed is told. A wait that comes from the account’s other name is not,
 * or it would tell that both names are somebody’s: no password is right until it is over.
 */
record Allowance(String typed, Optional<PersonId> account) {

    /**
     * A try that was counted.
     *
     * @param refusal that says how long to wait; then it does not count
     * @param compared whether the right password would be taken
     */
    record Taken(Optional<Refusal> refusal, boolean compared) {}

    /** Counts a try before it is compared. */
    Taken take(SignInTries tries, Instant now) {
        var byName = tries.hold(typed);
        var byAccount = tries.hold(whose());
        if (byName.mustWait(now)) {
            return new Taken(Optional.of(byName.refusal("password", "signin.wait", "passwords", now)), false);
        }
        tries.keep(typed, byName.failed(now));
        var waits = byAccount.mustWait(now);
        tries.keep(whose(), waits ? byAccount : byAccount.failed(now));
        return new Taken(Optional.empty(), !waits);
    }

    /** The password was right. */
    void forget(SignInTries tries) {
        List.of(typed, whose()).forEach(tries::forget);
    }

    /** In letters that nothing typed has: that is counted in small ones. */
    private String whose() {
        return account.map(person -> "ACCOUNT " + person.value()).orElse("NOBODY " + typed);
    }
}
