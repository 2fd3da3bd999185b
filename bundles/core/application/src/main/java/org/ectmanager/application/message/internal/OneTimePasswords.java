/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Clock;
import java.time.Duration;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password.OneTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passwords that work once and end after seven days (E2, E3). Only a hash of each is kept. */
@Component(service = OneTimePasswords.class)
public final class OneTimePasswords {

    static final Duration VALID = Duration.ofDays(7);

    private final Accounts accounts;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public OneTimePasswords(@Reference Accounts accounts, @Reference Secrets secrets, @Reference Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives an account a new one. */
    String give(Account account) {
        var password = secrets.oneTimePassword();
        accounts.save(
                account.with(new OneTime(secrets.hash(password), clock.instant().plus(VALID))));
        return password;
    }
}
