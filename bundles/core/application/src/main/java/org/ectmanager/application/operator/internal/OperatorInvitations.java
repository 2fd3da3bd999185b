/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import static org.ectmanager.application.message.Letter.TO_OPERATORS;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.domain.people.EmailAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Invitations to become an operator: a link that is handed on, to which an address is given, and one in a mail to there.
 * The link from the mail is kept where messages to operators are. It proves the address and is used up by nobody: the
 * invitation that it speaks for is, in the transaction that makes the account.
 */
@Component(service = OperatorInvitations.class)
public final class OperatorInvitations {

    private final Transactions transactions;
    private final OpeningRecords records;
    private final LinkOwners owners;
    private final Clock clock;

    @Activate
    public OperatorInvitations(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference LinkOwners owners,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.owners = owners;
        this.clock = clock;
    }

    /** An invitation, and the address that the token proves. */
    record Opened(String hash, Optional<EmailAddress> address) {}

    Optional<Opened> opened(String token) {
        return owners.of(token, Purpose.JOIN_OPERATORS)
                .flatMap(linked -> linked.body().isEmpty() ? handedOn(linked.hash()) : fromMail(linked.hash()));
    }

    private Optional<Opened> handedOn(String hash) {
        return transactions.in(
                Scope.platform(), () -> open(hash).map(link -> new Opened(link.tokenHash(), Optional.empty())));
    }

    private Optional<Opened> fromMail(String hash) {
        return transactions
                .in(Scope.of(TO_OPERATORS), () -> open(hash))
                .map(link -> Proof.read(link.detail()))
                .filter(proof -> transactions.in(
                        Scope.platform(),
                        () -> isFor(proof.invitation(), proof.address().value())))
                .map(proof -> new Opened(proof.invitation(), Optional.of(proof.address())));
    }

    /** Whether an invitation is open and this the last address that was given with it. */
    private boolean isFor(String invitation, String address) {
        return open(invitation).filter(link -> link.detail().equals(address)).isPresent();
    }

    private Optional<Link> open(String hash) {
        return records.kept().links().find(hash).filter(link -> link.open(clock.instant()));
    }

    /** Gives an invitation its address; the last one holds. */
    void settle(String invitation, EmailAddress address) {
        records.kept().links().settle(invitation, address.value());
    }

    /** Uses up an invitation that is open for an address; false for any other. */
    boolean use(String invitation, String address) {
        return isFor(invitation, address) && records.kept().links().use(invitation, clock.instant());
    }

    void tell(String kind, String sentence) {
        records.audit().record(new Happening(kind, "operator", Optional.empty(), sentence, ""));
    }
}
