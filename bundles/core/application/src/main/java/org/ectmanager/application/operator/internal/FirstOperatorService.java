/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.OperatorFiles.Note;
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

@Component
public final class FirstOperatorService implements FirstOperator {

    private static final Duration VALID = Duration.ofDays(7);
    private static final Refusal USED = Refusal.of(
            "link.used",
            "This link was used before or is too old. Ask whoever gave it to you for a new one; the first operator\u2019s link is made anew at each start");
    private static final Refusal TAKEN =
            new Refusal("email", "email.taken", "Somebody else uses this e-mail address to sign in");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final OperatorFiles files;
    private final Clock clock;

    @Activate
    public FirstOperatorService(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference OperatorFiles files,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Optional<String> link() {
        return transactions.in(Scope.platform(), () -> {
            if (records.kept().accounts().anOperatorExists()) {
                return Optional.empty();
            }
            records.kept().links().withdraw(Purpose.FIRST_OPERATOR);
            return Optional.of(issue(Purpose.FIRST_OPERATOR));
        });
    }

    @Override
    public String invite(Operator operator) {
        return transactions.in(operator.scope(), () -> {
            records.audit()
                    .record(new Happening(
                            "operator.invited", "operator", Optional.empty(), "An operator invited another one", ""));
            return issue(Purpose.JOIN_OPERATORS);
        });
    }

    private String issue(Purpose purpose) {
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

    @Override
    public boolean open(String token) {
        var hash = records.secrets().tokenHash(token);
        return transactions.in(Scope.platform(), () -> isOpen(hash));
    }

    private boolean isOpen(String hash) {
        return records.kept()
                .links()
                .find(hash)
                .filter(link -> link.open(clock.instant()))
                .filter(link -> link.purpose() == Purpose.JOIN_OPERATORS
                        || link.purpose() == Purpose.FIRST_OPERATOR
                                && !records.kept().accounts().anOperatorExists())
                .isPresent();
    }

    @Override
    public Result<String> begin(String token, NewAccount form) {
        if (!open(token)) {
            return Result.refused(USED);
        }
        return form.person(Position.AB_LEAD)
                .understood(Set.of(Position.AB_LEAD))
                .fold(typed -> begin(token, form, typed), Result::refused);
    }

    private Result<String> begin(String token, NewAccount form, Introduced typed) {
        var owner = new Owner(typed.name(), typed.email(), "", Optional.empty());
        var refusal = records.proofs().refusal(form.password(), form.again(), owner);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var chosen = records.proofs().chosen(form.password());
        var person = new PersonId(transactions.in(Scope.nobody(), records.ids()::next));
        var made = transactions.in(
                new Scope.Platform(Optional.of(person)),
                () -> make(person, records.secrets().tokenHash(token), typed, chosen));
        return made.map(username -> {
            files.remove(Note.FIRST_OPERATOR_LINK);
            return username;
        });
    }

    private Result<String> make(PersonId person, String link, Introduced typed, Account.Password.Chosen chosen) {
        if (records.kept().people().withEmail(typed.email()).isPresent()) {
            return Result.refused(TAKEN);
        }
        if (!isOpen(link) || !records.kept().links().use(link, clock.instant())) {
            return Result.refused(USED);
        }
        records.kept().people().add(new Person(person, typed.name(), typed.email(), typed.telephone(), 1));
        var username = records.kept().accounts().fresh(records.secrets()::username);
        records.kept().accounts().open(person, username, true);
        var account = records.kept().accounts().own(person).orElseThrow();
        records.kept().accounts().save(account.with(chosen));
        records.audit()
                .record(Happening.to("person", person.value(), "operator.began", "An operator made their account"));
        return Result.done(username);
    }
}
