/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.link.LinkOwners.Linked;
import org.ectmanager.application.link.LinkRequests;
import org.ectmanager.application.port.Links.Purpose;
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
            "link.used", "This link was used before or is too old. Ask for a new one, it comes within a few minutes");

    private final Transactions transactions;
    private final AccountRecords records;
    private final LinkOwners owners;
    private final LinkRequests requests;
    private final Proofs proofs;
    private final Clock clock;

    @Activate
    public RecoverService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference LinkOwners owners,
            @Reference LinkRequests requests,
            @Reference Proofs proofs,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.owners = owners;
        this.requests = requests;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Operators have a way of their own: no appropriate body's mail leads to their account. */
    @Override
    public List<Refusal> ask(BodyId body, String login, String network) {
        var typed = login.strip().toLowerCase(Locale.ROOT);
        var wait = transactions.in(Scope.nobody(), () -> requests.take(typed, network, clock.instant()));
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
    public boolean open(String token) {
        return opened(token).isPresent();
    }

    @Override
    public List<Refusal> choose(String token, String password, String again) {
        return opened(token).map(linked -> choose(linked, password, again)).orElse(List.of(USED));
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
        if (!records.links().use(hash, clock.instant())) {
            return List.of(USED);
        }
        records.accounts().save(account(person).with(chosen));
        records.sessions().endAll(person);
        return List.of();
    }

    private Optional<Linked> opened(String token) {
        return owners.of(token, Purpose.RECOVER)
                .filter(linked -> transactions.in(Scope.of(linked.person().orElseThrow()), () -> records.links()
                        .find(linked.hash())
                        .filter(link -> link.open(clock.instant()))
                        .isPresent()));
    }

    private Account account(PersonId person) {
        return records.accounts().own(person).orElseThrow();
    }
}
