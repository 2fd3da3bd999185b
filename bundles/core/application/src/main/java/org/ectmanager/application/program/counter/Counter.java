/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program.counter;

import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands records to programs: asks for the right, works under the token's scope, and puts on record what was handed out. */
@Component(service = Counter.class)
public final class Counter {

    private final Transactions transactions;
    private final Rights rights;
    private final AuditTrail audit;

    @Activate
    public Counter(@Reference Transactions transactions, @Reference Rights rights, @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.audit = audit;
    }

    /** A part of a list; {@code subject} is the kind of its records. */
    public <T> Slice<T> list(Client client, Grant grant, String subject, Supplier<Slice<T>> read) {
        rights.require(client, grant);
        return transactions.in(client.scope(), () -> {
            var slice = read.get();
            audit.record(new Happening(
                    subject + ".listed",
                    subject,
                    Optional.empty(),
                    "A program was handed a list with " + slice.items().size() + " of " + slice.total() + " records",
                    ""));
            return slice;
        });
    }

    /** One record; {@code seen} goes on record when there is one. */
    public <T> Optional<T> one(Client client, Grant grant, Happening seen, Supplier<Optional<T>> read) {
        rights.require(client, grant);
        return transactions.in(client.scope(), () -> {
            var found = read.get();
            found.ifPresent(record -> audit.record(seen));
            return found;
        });
    }
}
