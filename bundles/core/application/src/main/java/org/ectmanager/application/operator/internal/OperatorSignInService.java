/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.application.port.Sessions.Held;
import org.ectmanager.application.port.Sessions.Session;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.SignIn;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class OperatorSignInService implements OperatorSignIn {

    private final Transactions transactions;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public OperatorSignInService(
            @Reference Transactions transactions,
            @Reference SignIn signIn,
            @Reference Sessions sessions,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.signIn = signIn;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Result<String> signIn(String login, String password) {
        return signIn.signInOperator(login, password);
    }

    @Override
    public void signOut(String token) {
        signIn.signOut(token);
    }

    @Override
    public void stay(Operator operator, String token) {
        var hash = secrets.tokenHash(token);
        transactions.run(
                Scope.of(operator.person()),
                () -> sessions.restart(hash, clock.instant(), clock.instant().plus(Session.LONGEST_PAUSE)));
    }

    @Override
    public Optional<OperatorVisit> visit(String token) {
        var hash = secrets.tokenHash(token);
        var now = clock.instant();
        return transactions
                .in(Scope.nobody(), () -> sessions.person(hash, now))
                .flatMap(person -> transactions.in(Scope.of(person), () -> visit(hash, person)));
    }

    private Optional<OperatorVisit> visit(String hash, PersonId person) {
        var held = sessions.held(hash, person).filter(found -> found.account().operator());
        held.map(Held::session).ifPresent(session -> sessions.prolong(session, clock.instant()));
        return held.map(found -> new OperatorVisit(
                new Operator(person, found.person().name()), found.session().csrf()));
    }
}
