/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Links.Owner;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.PasswordRule;
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
    private final SignInRecords records;
    private final Outbox outbox;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public RecoverService(
            @Reference Transactions transactions,
            @Reference SignInRecords records,
            @Reference Outbox outbox,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.outbox = outbox;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void ask(BodyId body, String login) {
        transactions
                .in(Scope.nobody(), () -> records.accounts().withLogin(login.strip()))
                .ifPresent(person -> transactions.run(
                        Scope.of(body, person),
                        () -> outbox.put("recovery.asked", Map.of("person", Long.toString(person.value())))));
    }

    @Override
    public boolean open(String token) {
        var hash = secrets.tokenHash(token);
        return owner(hash)
                .map(owner -> transactions.in(Scope.of(person(owner)), () -> records.links()
                        .find(hash)
                        .filter(link -> link.open(clock.instant()))
                        .isPresent()))
                .orElse(false);
    }

    @Override
    public List<Refusal> choose(String token, String password, String again) {
        var hash = secrets.tokenHash(token);
        var owner = owner(hash);
        if (owner.isEmpty() || !open(token)) {
            return List.of(USED);
        }
        var person = person(owner.get());
        var name = transactions
                .in(Scope.of(person), () -> records.people().find(person))
                .map(Person::name);
        var known = List.of("ECT Manager", name.map(found -> found.full()).orElse(""));
        var refusal = new PasswordRule(secrets::common).check(password, again, known);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = new Account.Password.Chosen(secrets.hash(password));
        return transactions.in(Scope.of(person), () -> replace(person, hash, chosen));
    }

    private List<Refusal> replace(PersonId person, String hash, Account.Password chosen) {
        if (!records.links().use(hash, clock.instant())) {
            return List.of(USED);
        }
        var account = records.accounts().own(person).orElseThrow();
        records.accounts().save(account.with(chosen));
        records.sessions().endAll(person);
        return List.of();
    }

    private Optional<Owner> owner(String hash) {
        return transactions
                .in(Scope.nobody(), () -> records.links().owner(hash))
                .filter(owner -> owner.purpose() == Purpose.RECOVER);
    }

    private static PersonId person(Owner owner) {
        return owner.person().orElseThrow();
    }
}
