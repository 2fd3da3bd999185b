/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.link;

import java.util.Optional;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out whose link a token belongs to, so that the right scope can be opened. */
@Component(service = LinkOwners.class)
public final class LinkOwners {

    private final Transactions transactions;
    private final Links links;
    private final Secrets secrets;

    @Activate
    public LinkOwners(@Reference Transactions transactions, @Reference Links links, @Reference Secrets secrets) {
        this.transactions = transactions;
        this.links = links;
        this.secrets = secrets;
    }

    /** A link's token hash with its owner. */
    public record Linked(String hash, Optional<BodyId> body, Optional<PersonId> person) {}

    public Optional<Linked> of(String token, Purpose purpose) {
        var hash = secrets.tokenHash(token);
        return transactions
                .in(Scope.nobody(), () -> links.owner(hash))
                .filter(owner -> owner.purpose() == purpose)
                .map(owner -> new Linked(hash, owner.body(), owner.person()));
    }
}
