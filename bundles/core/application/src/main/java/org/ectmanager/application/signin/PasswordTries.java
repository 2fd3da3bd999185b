/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Slows down whoever is signed in and guesses the password, at a signature and under My account together. A try counts
 * before it is compared, so that many at once are counted too.
 */
@Component(service = PasswordTries.class)
public final class PasswordTries {

    private final Transactions transactions;
    private final SignInTries tries;
    private final Clock clock;

    @Activate
    public PasswordTries(@Reference Transactions transactions, @Reference SignInTries tries, @Reference Clock clock) {
        this.transactions = transactions;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Counts a try that is about to be compared; refused while the person has to wait.
     *
     * @param field into which the password is typed
     */
    public Optional<Refusal> refusal(Caller caller, String field, String code) {
        var now = clock.instant();
        return transactions.in(caller.scope(), () -> {
            var before = tries.hold(key(caller));
            if (before.mustWait(now)) {
                return Optional.of(before.refusal(field, code, "passwords", now));
            }
            tries.keep(key(caller), before.failed(now));
            return Optional.empty();
        });
    }

    /** The password was right. */
    public void forget(Caller caller) {
        transactions.run(caller.scope(), () -> tries.forget(key(caller)));
    }

    /** In letters that no typed login has: those are counted in small ones. */
    private static String key(Caller caller) {
        return "PASSWORD " + caller.person().value();
    }
}
