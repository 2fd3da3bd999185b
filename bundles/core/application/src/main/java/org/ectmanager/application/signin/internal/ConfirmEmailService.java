/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.ConfirmEmail;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works in the appropriate body that asked for the change, so that its audit trail has it. */
@Component
public final class ConfirmEmailService implements ConfirmEmail {

    private static final Refusal USED = Refusal.of(
            "link.used", "This link was used before or is too old. Ask whoever changed your address to do it again");
    private static final Refusal TAKEN =
            Refusal.of("email.taken", "Somebody else uses this e-mail address to sign in by now. Choose another one");

    private final Transactions transactions;
    private final AccountRecords records;
    private final LinkOwners owners;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public ConfirmEmailService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference LinkOwners owners,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
    }

    private record Linked(Scope scope, String hash, PersonId person) {}

    @Override
    public Optional<EmailAddress> asked(String token) {
        return linked(token)
                .flatMap(linked -> transactions.in(linked.scope(), () -> open(linked)))
                .map(link -> new EmailAddress(link.detail()));
    }

    @Override
    public List<Refusal> confirm(String token) {
        return linked(token)
                .map(linked -> transactions.in(linked.scope(), () -> confirm(linked)))
                .orElse(List.of(USED));
    }

    private Optional<Linked> linked(String token) {
        return owners.of(token, Purpose.CONFIRM_OWN_EMAIL).map(ConfirmEmailService::linked);
    }

    private static Linked linked(LinkOwners.Linked found) {
        var person = found.person().orElseThrow();
        return new Linked(Scope.of(found.body().orElseThrow(), person), found.hash(), person);
    }

    private Optional<Link> open(Linked linked) {
        return records.links().find(linked.hash()).filter(link -> link.open(clock.instant()));
    }

    private List<Refusal> confirm(Linked linked) {
        var link = open(linked);
        if (link.isEmpty() || !records.links().use(linked.hash(), clock.instant())) {
            return List.of(USED);
        }
        var address = new EmailAddress(link.get().detail());
        if (records.people().withEmail(address).isPresent()) {
            return List.of(TAKEN);
        }
        var person = records.people().find(linked.person()).orElseThrow();
        records.people().save(new Person(person.id(), person.name(), address, person.telephone(), person.version()));
        var account = records.accounts().own(linked.person()).orElseThrow();
        records.accounts().save(account.emailChanged(clock.instant()));
        records.closeOtherWaysIn(linked.person());
        audit.record(Happening.to(
                "person", linked.person().value(), "email.confirmed", "A changed e-mail address was confirmed"));
        return List.of();
    }
}
