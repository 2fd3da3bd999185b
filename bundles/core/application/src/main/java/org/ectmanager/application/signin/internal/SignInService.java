/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.application.port.Sessions.Session;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password.OneTime;
import org.ectmanager.application.signin.SignIn;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passwords are compared outside any transaction: the hash is slow on purpose and would hold a connection. */
@Component
public final class SignInService implements SignIn {

    private static final Refusal WRONG = new Refusal(
            "password",
            "signin.wrong",
            "The username or the password is wrong. Type your six-digit username or your e-mail address");
    private static final Refusal EXPIRED = new Refusal(
            "password",
            "signin.expired",
            "This one-time password is no longer valid. Use \u201cI cannot sign in\u201d to get a link by e-mail");

    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public SignInService(
            @Reference Transactions transactions,
            @Reference Accounts accounts,
            @Reference Sessions sessions,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Result<String> signIn(String login, String password) {
        var account = account(login.strip());
        var now = clock.instant();
        if (account.filter(found -> found.mustWait(now)).isPresent()) {
            return Result.refused(mustWait(account.get(), now));
        }
        var stored = account.flatMap(found -> found.password().stored());
        var right = secrets.matches(password, stored.orElse(""));
        if (account.isEmpty()) {
            return Result.refused(WRONG);
        }
        return right ? enter(account.get(), now) : fail(account.get(), now);
    }

    @Override
    public void signOut(String token) {
        var hash = secrets.tokenHash(token);
        transactions
                .in(Scope.nobody(), () -> sessions.person(hash, clock.instant()))
                .ifPresent(person -> transactions.run(Scope.of(person), () -> sessions.end(hash)));
    }

    private Optional<Account> account(String login) {
        return transactions
                .in(Scope.nobody(), () -> accounts.withLogin(login))
                .flatMap(person -> transactions.in(Scope.of(person), () -> accounts.own(person)));
    }

    private Result<String> enter(Account account, Instant now) {
        if (account.password() instanceof OneTime oneTime && !now.isBefore(oneTime.expires())) {
            return Result.refused(EXPIRED);
        }
        return Result.done(transactions.in(Scope.of(account.person()), () -> {
            if (account.failures() > 0) {
                accounts.save(account.succeeded());
            }
            return open(account.person(), now);
        }));
    }

    private String open(PersonId person, Instant now) {
        var token = secrets.token();
        sessions.open(new Session(
                secrets.tokenHash(token), person, secrets.token(), now, now, now.plus(Session.LONGEST_PAUSE)));
        return token;
    }

    private Result<String> fail(Account account, Instant now) {
        transactions.run(Scope.of(account.person()), () -> accounts.save(account.failed(now)));
        return Result.refused(WRONG);
    }

    private static Refusal mustWait(Account account, Instant now) {
        var seconds = Duration.between(now, account.nextTryAt().orElseThrow()).toSeconds() + 1;
        return new Refusal(
                "password",
                "signin.wait",
                "There were several wrong passwords. Wait " + seconds + " seconds, then try again");
    }
}
