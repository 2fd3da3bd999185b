/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.link.LinkOwners.Linked;
import org.ectmanager.application.link.LinkRequests;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The links by which a password is chosen anew: asked for at a limited rate, open for a time, used once. */
@Component(service = RecoveryLinks.class)
public final class RecoveryLinks {

    private final Transactions transactions;
    private final Links links;
    private final LinkOwners owners;
    private final LinkRequests requests;
    private final Clock clock;

    @Activate
    public RecoveryLinks(
            @Reference Transactions transactions,
            @Reference Links links,
            @Reference LinkOwners owners,
            @Reference LinkRequests requests,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.links = links;
        this.owners = owners;
        this.requests = requests;
        this.clock = clock;
    }

    /** Why none can be asked for now with this name or from this network. */
    Optional<Refusal> refusal(String login, String network) {
        return transactions.in(Scope.nobody(), () -> requests.take(login, network, clock.instant()));
    }

    /** Whom an open link is for. */
    Optional<Linked> opened(String token) {
        return owners.of(token, Purpose.RECOVER)
                .filter(linked ->
                        transactions.in(Scope.of(linked.person().orElseThrow()), () -> links.find(linked.hash())
                                .filter(link -> link.open(clock.instant()))
                                .isPresent()));
    }

    /** Within a transaction of its owner; false when it was used before or is too old. */
    boolean use(String hash) {
        return links.use(hash, clock.instant());
    }
}
