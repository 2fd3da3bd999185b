/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Sessions.Session;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password.OneTime;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.SignIn;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Passwords are compared outside any transaction: the hash is slow on purpose and would hold a connection. A try counts
 * before it is compared, so that many at once are counted too; and what nobody signs in with goes the same way as what
 * somebody does, statement by statement.
 */
@Component
public final class SignInService implements SignIn {

    private static final PersonId NOBODY = new PersonId(Long.MAX_VALUE);

    private static final Refusal WRONG = new Refusal(
            "password",
            "signin.wrong",
            "The username or the password is wrong. Type your six-digit username or your e-mail address. If you are sure of"
                    + " both, wait a minute and try again");
    private static final Refusal EXPIRED = new Refusal(
            "password",
            "signin.expired",
            "This one-time password is no longer valid. Use \u201cI cannot sign in\u201d to get a link by e-mail");

    private static final Refusal OPERATOR = Refusal.of(
            "signin.operator",
            "This is an operator\u2019s account, which has a sign-in of its own. Open the page /operator/sign-in of this"
                    + " site and sign in there");

    private final Transactions transactions;
    private final AccountRecords records;
    private final SignInTries tries;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public SignInService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference SignInTries tries,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.tries = tries;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Result<String> signIn(String login, String password) {
        return signIn(login, password, false);
    }

    @Override
    public Result<String> signInOperator(String login, String password) {
        return signIn(login, password, true);
    }

    private Result<String> signIn(String login, String password, boolean operator) {
        var typed = login.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var account = account(typed);
        var allowance = new Allowance(typed, account.map(Account::person));
        var taken = transactions.in(Scope.nobody(), () -> allowance.take(tries, now));
        if (taken.refusal().isPresent()) {
            return Result.refused(taken.refusal().get());
        }
        var stored = account.filter(found -> taken.compared())
                .flatMap(found -> found.password().stored());
        if (!secrets.matches(asMeant(password, account), stored.orElse(""))) {
            return Result.refused(WRONG);
        }
        var known = account.orElseThrow();
        if (known.operator() != operator) {
            return Result.refused(operator ? WRONG : OPERATOR);
        }
        return enter(known, allowance, now);
    }

    /** No one-time password holds a space, but one is easily copied from a mail along with it. */
    private static String asMeant(String password, Optional<Account> account) {
        return account.filter(found -> found.password() instanceof OneTime).isPresent() ? password.strip() : password;
    }

    @Override
    public void signOut(String token) {
        var hash = secrets.tokenHash(token);
        transactions
                .in(Scope.nobody(), () -> records.sessions().person(hash, clock.instant()))
                .ifPresent(person -> transactions.run(
                        Scope.of(person), () -> records.sessions().end(hash)));
    }

    private Optional<Account> account(String typed) {
        var person = transactions
                .in(Scope.nobody(), () -> records.accounts().withLogin(typed))
                .orElse(NOBODY);
        return transactions.in(Scope.of(person), () -> records.accounts().own(person));
    }

    /** A one-time password is used up by the first who gets in, also among several at the same moment. */
    private Result<String> enter(Account account, Allowance allowance, Instant now) {
        var once = account.password() instanceof OneTime oneTime ? Optional.of(oneTime) : Optional.<OneTime>empty();
        if (once.filter(oneTime -> !now.isBefore(oneTime.expires())).isPresent()) {
            return Result.refused(EXPIRED);
        }
        if (once.isPresent() && isInvitedNoMore(account)) {
            return Result.refused(WRONG);
        }
        try {
            return Result.done(transactions.in(Scope.of(account.person()), () -> {
                once.ifPresent(oneTime -> records.accounts().save(account.with(oneTime.used(now))));
                allowance.forget(tries);
                return open(account.person(), now);
            }));
        } catch (StaleRecord overtaken) {
            return Result.refused(EXPIRED);
        }
    }

    /** Whose position was taken away before they chose a password of their own; operators need no position. */
    private boolean isInvitedNoMore(Account account) {
        return !account.operator()
                && !transactions.in(
                        Scope.of(account.person()), () -> records.accounts().hasPost(account.person()));
    }

    private String open(PersonId person, Instant now) {
        var token = secrets.token();
        records.sessions()
                .open(new Session(
                        secrets.tokenHash(token), person, secrets.token(), now, now, now.plus(Session.LONGEST_PAUSE)));
        return token;
    }
}
