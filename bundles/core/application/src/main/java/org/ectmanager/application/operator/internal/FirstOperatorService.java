/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.PasswordRule;
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
            "link.used", "This link was used before or is too old. Start the platform again to get a new one");
    private static final Refusal TAKEN =
            new Refusal("email", "email.taken", "Somebody else uses this e-mail address to sign in");

    private final Transactions transactions;
    private final OperatorRecords records;
    private final OperatorFiles files;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public FirstOperatorService(
            @Reference Transactions transactions,
            @Reference OperatorRecords records,
            @Reference OperatorFiles files,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<String> link() {
        return transactions.in(Scope.platform(), () -> {
            if (records.accounts().anOperatorExists()) {
                return Optional.empty();
            }
            records.links().withdraw(Purpose.FIRST_OPERATOR);
            var token = records.secrets().token();
            records.links()
                    .issue(new Link(
                            records.secrets().tokenHash(token),
                            Purpose.FIRST_OPERATOR,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            clock.instant().plus(VALID),
                            Optional.empty()));
            return Optional.of(token);
        });
    }

    @Override
    public boolean open(String token) {
        var hash = records.secrets().tokenHash(token);
        return transactions.in(Scope.platform(), () -> records.links()
                .find(hash)
                .filter(link -> link.purpose() == Purpose.FIRST_OPERATOR && link.open(clock.instant()))
                .filter(link -> !records.accounts().anOperatorExists())
                .isPresent());
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
        var refusal = new PasswordRule(records.secrets()::common)
                .check(form.password(), form.again(), List.of(typed.name().full(), "ECT Manager"));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var hash = records.secrets().hash(form.password());
        var person = new PersonId(transactions.in(Scope.nobody(), ids::next));
        var made = transactions.in(
                new Scope.Platform(Optional.of(person)),
                () -> make(person, records.secrets().tokenHash(token), typed, hash));
        return made.map(username -> {
            files.remove(Note.FIRST_OPERATOR_LINK);
            return username;
        });
    }

    private Result<String> make(PersonId person, String link, Introduced typed, String passwordHash) {
        if (records.people().withEmail(typed.email()).isPresent()) {
            return Result.refused(TAKEN);
        }
        if (records.accounts().anOperatorExists() || !records.links().use(link, clock.instant())) {
            return Result.refused(USED);
        }
        records.people().add(new Person(person, typed.name(), typed.email(), typed.telephone(), 1));
        var username = records.freshUsername();
        records.accounts().open(person, username, true);
        var account = records.accounts().own(person).orElseThrow();
        records.accounts().save(account.with(new Account.Password.Chosen(passwordHash)));
        records.audit().record(Happening.to("person", person.value(), "operator.began", "The first operator was made"));
        return Result.done(username);
    }
}
