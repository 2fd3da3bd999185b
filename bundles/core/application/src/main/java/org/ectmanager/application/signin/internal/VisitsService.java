/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.application.port.Sessions.Visitor;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.application.signin.Visits;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Two statements a request: the narrow look-up, then everything about the visitor at once. Operators are nobody here:
 * their sessions count under their own addresses only.
 */
@Component
public final class VisitsService implements Visits {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Secrets secrets;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public VisitsService(
            @Reference Transactions transactions,
            @Reference Sessions sessions,
            @Reference Secrets secrets,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.secrets = secrets;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<Visit> visit(String token, BodyId body) {
        var hash = secrets.tokenHash(token);
        var now = clock.instant();
        return transactions
                .in(Scope.nobody(), () -> sessions.person(hash, now))
                .flatMap(person -> visit(hash, body, person, now));
    }

    private Optional<Visit> visit(String hash, BodyId body, PersonId person, Instant now) {
        return transactions.in(Scope.of(body, person), () -> {
            var visitor = sessions.visitor(hash, person)
                    .filter(found -> !found.account().operator());
            visitor.ifPresent(found -> sessions.prolong(found.session(), now));
            return visitor.map(found -> visit(body, found));
        });
    }

    private Visit visit(BodyId body, Visitor visitor) {
        var csrf = visitor.session().csrf();
        if (visitor.appointments().isEmpty()) {
            return new Visit.Elsewhere(visitor.elsewhere(), csrf);
        }
        var accepted =
                visitor.appointments().stream().filter(Appointment::isAccepted).toList();
        var caller = new Caller(body, visitor.person().id(), visitor.person().name(), accepted);
        return bodies.find(body)
                .flatMap(plugin -> FirstStep.next(
                        visitor.account(),
                        plugin.policy(),
                        accepted.size() < visitor.appointments().size(),
                        Notices.dueTo(caller, plugin).map(visitor::accepted).orElse(true)))
                .<Visit>map(step -> new Visit.Unfinished(caller, step, csrf))
                .orElseGet(() -> new Visit.Ready(caller, visitor.elsewhere(), csrf));
    }
}
