/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.OwnSessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class OwnSessionsService implements OwnSessions {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public OwnSessionsService(
            @Reference Transactions transactions,
            @Reference Sessions sessions,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public List<Running> running(Caller caller, String token) {
        var here = secrets.tokenHash(token);
        return transactions.in(caller.scope(), () -> sessions.of(caller.person(), clock.instant()).stream()
                .map(session -> new Running(
                        session.startedAt(),
                        session.seenAt(),
                        session.tokenHash().equals(here)))
                .toList());
    }

    @Override
    public int endOthers(Caller caller, String token) {
        var here = secrets.tokenHash(token);
        return transactions.in(caller.scope(), () -> {
            var others = sessions.of(caller.person(), clock.instant()).stream()
                    .filter(session -> !session.tokenHash().equals(here))
                    .count();
            sessions.endOthers(caller.person(), here);
            return (int) others;
        });
    }
}
