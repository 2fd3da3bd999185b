/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.PasswordRule;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As at signing in, passwords are compared outside any transaction. */
@Component
public final class MyAccountService implements MyAccount {

    private static final Refusal WRONG =
            new Refusal("current", "password.wrong", "This is not your password. Type the one you signed in with");
    private static final Refusal WAIT = new Refusal(
            "current", "password.wait", "There were several wrong passwords. Wait a minute, then try again");

    private final Transactions transactions;
    private final SignInRecords records;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public MyAccountService(
            @Reference Transactions transactions,
            @Reference SignInRecords records,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Own own(Caller caller) {
        return transactions.in(caller.scope(), () -> {
            var person = records.people().find(caller.person()).orElseThrow();
            return new Own(
                    account(caller).username(),
                    person.email(),
                    person.telephone(),
                    records.accounts()
                            .preferences(caller.person())
                            .orElse(new ContactPreferences(false, false, false)));
        });
    }

    @Override
    public List<Refusal> changePassword(Caller caller, String current, String password, String again) {
        var now = clock.instant();
        var account = transactions.in(caller.scope(), () -> account(caller));
        if (account.mustWait(now)) {
            return List.of(WAIT);
        }
        if (!secrets.matches(current, account.password().stored().orElse(""))) {
            transactions.run(caller.scope(), () -> records.accounts().save(account.failed(now)));
            return List.of(WRONG);
        }
        var refusal = new PasswordRule(secrets::common)
                .check(password, again, List.of(caller.name().full(), "ECT Manager"));
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = new Account.Password.Chosen(secrets.hash(password));
        transactions.run(caller.scope(), () -> {
            records.accounts().save(account.with(chosen));
            records.sessions().endAll(caller.person());
        });
        return List.of();
    }

    private Account account(Caller caller) {
        return records.accounts().own(caller.person()).orElseThrow();
    }
}
