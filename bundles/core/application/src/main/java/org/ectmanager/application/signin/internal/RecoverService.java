/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners.Linked;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.application.signin.Recover;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The link itself is made when the mail is written, so that no queue ever holds it. */
@Component
public final class RecoverService implements Recover {

    private static final Refusal USED = Refusal.of(
            LINK_USED, "This link was used before or is too old. Ask for a new one, it comes within a few minutes");

    private final Transactions transactions;
    private final AccountRecords records;
    private final RecoveryLinks links;
    private final Proofs proofs;

    @Activate
    public RecoverService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference RecoveryLinks links,
            @Reference Proofs proofs) {
        this.transactions = transactions;
        this.records = records;
        this.links = links;
        this.proofs = proofs;
    }

    /** Operators have a way of their own: no appropriate body's mail leads to their account. */
    @Override
    public List<Refusal> ask(BodyId body, String login, String network) {
        var typed = login.strip().toLowerCase(Locale.ROOT);
        var wait = links.refusal(typed, network);
        if (wait.isPresent()) {
            return List.of(wait.get());
        }
        transactions
                .in(Scope.nobody(), () -> records.accounts().withLogin(typed))
                .ifPresent(person -> transactions.run(Scope.of(body, person), () -> {
                    if (!account(person).operator()) {
                        records.outbox().put("recovery.asked", Map.of("person", Long.toString(person.value())));
                    }
                }));
        return List.of();
    }

    @Override
    public boolean open(BodyId body, String token) {
        return opened(body, token).isPresent();
    }

    @Override
    public List<Refusal> choose(BodyId body, String token, String password, String again) {
        return opened(body, token)
                .map(linked -> choose(linked, password, again))
                .orElse(List.of(USED));
    }

    private Optional<Linked> opened(BodyId body, String token) {
        return links.opened(token).filter(linked -> linked.body().equals(Optional.of(body)));
    }

    private List<Refusal> choose(Linked linked, String password, String again) {
        var person = linked.person().orElseThrow();
        var owner = transactions.in(
                Scope.of(person),
                () -> Owner.of(records.people().find(person).orElseThrow(), account(person), linked.body()));
        var refusal = proofs.refusal(password, again, owner);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = proofs.chosen(password);
        return transactions.in(Scope.of(person), () -> replace(person, linked.hash(), chosen));
    }

    private List<Refusal> replace(PersonId person, String hash, Account.Password.Chosen chosen) {
        if (!links.use(hash)) {
            return List.of(USED);
        }
        records.accounts().save(account(person).with(chosen));
        records.closeOtherWaysIn(person);
        return List.of();
    }

    private Account account(PersonId person) {
        return records.accounts().own(person).orElseThrow();
    }
}
