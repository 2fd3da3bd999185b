/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.PasswordTries;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As at signing in, passwords are compared outside any transaction. */
@Component
public final class MyAccountService implements MyAccount {

    private static final Refusal WRONG =
            new Refusal("current", "password.wrong", "This is not your password. Type the one you signed in with");
    private static final Refusal CHANGED = Refusal.of(
            "record.changed", "Your details were changed elsewhere in the meantime. Look at them again, then save");
    private static final Refusal SAME =
            new Refusal("email", "email.same", "This is your e-mail address already. Enter the new one");

    private final Transactions transactions;
    private final AccountRecords records;
    private final Proofs proofs;
    private final AuditTrail audit;
    private final PasswordTries tries;

    @Activate
    public MyAccountService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference Proofs proofs,
            @Reference AuditTrail audit,
            @Reference PasswordTries tries) {
        this.transactions = transactions;
        this.records = records;
        this.proofs = proofs;
        this.audit = audit;
        this.tries = tries;
    }

    @Override
    public Own own(Caller caller) {
        return transactions.in(caller.scope(), () -> {
            var person = person(caller);
            return new Own(
                    person.name(),
                    account(caller).username(),
                    person.email(),
                    person.telephone(),
                    records.accounts().preferences(caller.person()).orElse(ContactPreferences.UNTIL_CHOSEN),
                    person.version());
        });
    }

    @Override
    public List<Refusal> changeDetails(Caller caller, Details details) {
        var address = own(caller).email().value();
        return typed(details.givenName(), details.familyName(), details.telephone(), address, address)
                .fold(typed -> save(caller, typed, details.version()), refusals -> refusals);
    }

    private List<Refusal> save(Caller caller, Introduced typed, long version) {
        try {
            transactions.run(caller.scope(), () -> {
                records.people()
                        .save(new Person(
                                caller.person(), typed.name(), person(caller).email(), typed.telephone(), version));
                tell(caller, "person.edited-own", "Somebody changed their own name or telephone number");
            });
            return List.of();
        } catch (StaleRecord overtaken) {
            return List.of(CHANGED);
        }
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, long version) {
        return transactions.in(
                caller.scope(), () -> audit.since("person", caller.person().value(), version));
    }

    @Override
    public List<Refusal> changeEmail(Caller caller, String current, String email, String emailAgain) {
        var name = caller.name();
        return typed(name.given(), name.family(), "", email, emailAgain)
                .fold(typed -> changeEmail(caller, current, typed.email()), refusals -> refusals);
    }

    private List<Refusal> changeEmail(Caller caller, String current, EmailAddress address) {
        if (own(caller).email().equals(address)) {
            return List.of(SAME);
        }
        var refusal = unproven(caller, current);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        transactions.run(caller.scope(), () -> {
            records.outbox()
                    .put(
                            "email.change-asked",
                            Map.of(
                                    "person", Long.toString(caller.person().value()),
                                    "address", address.value()));
            tell(caller, "email.change-asked", "Somebody asked for another e-mail address of their own");
        });
        return List.of();
    }

    @Override
    public List<Refusal> changePassword(Caller caller, String current, String password, String again) {
        var unproven = unproven(caller, current);
        if (unproven.isPresent()) {
            return List.of(unproven.get());
        }
        var owner = transactions.in(
                caller.scope(), () -> Owner.of(person(caller), account(caller), Optional.of(caller.body())));
        var refusal = proofs.refusal(password, again, owner);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = proofs.chosen(password);
        transactions.run(caller.scope(), () -> {
            records.accounts().save(account(caller).with(chosen));
            records.closeOtherWaysIn(caller.person());
        });
        return List.of();
    }

    /** Why the password until now does not prove who asks, if it does not. */
    private Optional<Refusal> unproven(Caller caller, String current) {
        var wait = tries.refusal(caller, "current", "password.wait");
        if (wait.isPresent()) {
            return wait;
        }
        if (!proofs.isPassword(current, transactions.in(caller.scope(), () -> account(caller)))) {
            return Optional.of(WRONG);
        }
        tries.forget(caller);
        return Optional.empty();
    }

    /** The same fields are understood in the same way as where a person is introduced. */
    private static Result<Introduced> typed(String given, String family, String telephone, String email, String again) {
        var any = Position.ECT;
        return new PersonForm(any.name(), given, family, telephone, email, again, "no").understood(Set.of(any));
    }

    private void tell(Caller caller, String kind, String sentence) {
        audit.record(Happening.to("person", caller.person().value(), kind, sentence));
    }

    private Person person(Caller caller) {
        return records.people().find(caller.person()).orElseThrow();
    }

    private Account account(Caller caller) {
        return records.accounts().own(caller.person()).orElseThrow();
    }
}
