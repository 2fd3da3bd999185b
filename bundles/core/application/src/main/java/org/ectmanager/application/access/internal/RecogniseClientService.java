/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Tokens;
import org.ectmanager.application.port.Tokens.Found;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RecogniseClientService implements RecogniseClient {

    private final Transactions transactions;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public RecogniseClientService(
            @Reference Transactions transactions,
            @Reference Tokens tokens,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<Client> recognise(String secret) {
        if (!secret.startsWith(TokenRecords.PREFIX)) {
            return Optional.empty();
        }
        var hash = secrets.tokenHash(secret);
        return transactions
                .in(Scope.nobody(), () -> tokens.withHash(hash))
                .flatMap(found -> transactions.in(Scope.of(found.body()), () -> client(found)));
    }

    private Optional<Client> client(Found found) {
        var today = LocalDate.now(clock);
        var token = tokens.find(found.id()).filter(known -> known.counts(today));
        token.filter(known -> isFirstUse(known, today)).ifPresent(known -> tokens.used(known.id(), today));
        return token.map(known -> new Client(found.body(), known.id(), known.grants()));
    }

    private static boolean isFirstUse(AccessToken token, LocalDate today) {
        return token.lastUsedOn().filter(today::equals).isEmpty();
    }
}
