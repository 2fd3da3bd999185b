/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature.internal;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signature.Signing;
import org.ectmanager.application.signin.PasswordTries;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SigningService implements Signing {

    private static final Refusal WRONG =
            new Refusal("password", "signature.wrong-password", "The password is wrong. Type the one you sign in with");
    private static final Refusal NEW_ADDRESS = Refusal.of(
            "signature.new-address",
            "Your e-mail address was changed less than 24 hours ago. For your safety you can sign after that time");

    private final Transactions transactions;
    private final Accounts accounts;
    private final Secrets secrets;
    private final PasswordTries tries;
    private final Clock clock;

    @Activate
    public SigningService(
            @Reference Transactions transactions,
            @Reference Accounts accounts,
            @Reference Secrets secrets,
            @Reference PasswordTries tries,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public List<Refusal> refusals(Caller caller, String password, boolean declared) {
        var lacking = Signing.lacking(password, declared);
        if (!lacking.isEmpty()) {
            return lacking;
        }
        var wait = tries.refusal(caller, "password", "signature.wait");
        if (wait.isPresent()) {
            return List.of(wait.get());
        }
        var account = transactions.in(
                caller.scope(), () -> accounts.own(caller.person()).orElseThrow());
        if (!secrets.matches(password, account.password().stored().orElse(""))) {
            return List.of(WRONG);
        }
        tries.forget(caller);
        return account.maySign(clock.instant()) ? List.of() : List.of(NEW_ADDRESS);
    }
}
