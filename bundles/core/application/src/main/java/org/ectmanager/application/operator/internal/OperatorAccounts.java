/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an operator's account, and the links by which one is made. */
@Component(service = OperatorAccounts.class)
public final class OperatorAccounts {

    private static final Duration VALID = Duration.ofDays(7);
    private static final Refusal TAKEN =
            new Refusal("email", "email.taken", "Somebody uses this e-mail address to sign in by now");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final Clock clock;

    @Activate
    public OperatorAccounts(
            @Reference Transactions transactions, @Reference OpeningRecords records, @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.clock = clock;
    }

    /** A link of the platform's own that belongs to nobody yet; answers its token. */
    String issue(Purpose purpose) {
        var token = records.secrets().token();
        records.kept()
                .links()
                .issue(new Link(
                        records.secrets().tokenHash(token),
                        purpose,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        clock.instant().plus(VALID),
                        Optional.empty()));
        return token;
    }

    /**
     * @param use uses the link up, within the transaction that makes the account; false when it was used before
     * @param used the refusal then
     */
    Result<String> make(NewAccount form, BooleanSupplier use, Refusal used) {
        return form.understood(Position.AB_LEAD).fold(typed -> make(form, typed, use, used), Result::refused);
    }

    private Result<String> make(NewAccount form, Introduced typed, BooleanSupplier use, Refusal used) {
        var owner = new Owner(typed.name(), typed.email(), "", Optional.empty());
        var refusal = records.proofs().refusal(form.password(), form.again(), owner);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var chosen = records.proofs().chosen(form.password());
        var person = new PersonId(transactions.in(Scope.nobody(), records.ids()::next));
        return transactions.in(new Scope.Platform(Optional.of(person)), () -> {
            if (records.kept().people().withEmail(typed.email()).isPresent()) {
                return Result.refused(TAKEN);
            }
            return use.getAsBoolean() ? Result.done(made(person, typed, chosen)) : Result.refused(used);
        });
    }

    private String made(PersonId person, Introduced typed, Account.Password.Chosen chosen) {
        records.kept().people().add(new Person(person, typed.name(), typed.email(), typed.telephone(), 1));
        var username = records.kept().accounts().fresh(records.secrets()::username);
        records.kept().accounts().open(person, username, true);
        var account = records.kept().accounts().own(person).orElseThrow();
        records.kept().accounts().save(account.with(chosen));
        records.audit()
                .record(Happening.to("person", person.value(), "operator.began", "An operator made their account"));
        return username;
    }
}
