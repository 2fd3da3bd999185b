/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManageBodyStaffService implements ManageBodyStaff {

    private static final Refusal ALREADY =
            new Refusal("email", "person.already", "Somebody with this e-mail address has this position here already");
    private static final Refusal TAKEN =
            new Refusal("email", "email.taken", "Somebody else uses this e-mail address to sign in");
    private static final Refusal LAST = Refusal.of(
            "lead.last", "This is the last lead of your appropriate body. Add another one before you remove this one");
    private static final Refusal CHANGED = Refusal.of(
            "record.changed", "Somebody else changed this person in the meantime. Look at the page again, then save");

    private final Transactions transactions;
    private final Rights rights;
    private final PeopleRecords records;
    private final Introductions introductions;

    @Activate
    public ManageBodyStaffService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference PeopleRecords records,
            @Reference Introductions introductions) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.introductions = introductions;
    }

    @Override
    public List<Appointed> all(Caller caller) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), () -> records.people().ofBody());
    }

    @Override
    public Optional<Appointed> find(Caller caller, long appointment) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), () -> found(appointment));
    }

    @Override
    public List<Refusal> add(Caller caller, PersonForm form) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return untrained(form).understood(OFFERED).fold(typed -> add(caller, typed), refusals -> refusals);
    }

    private List<Refusal> add(Caller caller, Introduced typed) {
        return transactions.in(caller.scope(), () -> {
            if (records.people().ofBody().stream().anyMatch(other -> same(other, typed))) {
                return List.of(ALREADY);
            }
            introductions.introduce(new Newcomer(
                    typed.position(),
                    typed.name(),
                    typed.email(),
                    typed.telephone(),
                    false,
                    Optional.empty(),
                    Optional.of(caller.person())));
            return List.of();
        });
    }

    @Override
    public List<Refusal> edit(Caller caller, long appointment, Versions versions, PersonForm form) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        try {
            return transactions.in(caller.scope(), () -> {
                var before = found(appointment).orElseThrow();
                return untrained(form)
                        .understood(EnumSet.of(before.appointment().position()))
                        .fold(typed -> edit(caller, before, versions, typed), refusals -> refusals);
            });
        } catch (StaleRecord overtaken) {
            return List.of(CHANGED);
        }
    }

    private List<Refusal> edit(Caller caller, Appointed before, Versions versions, Introduced typed) {
        var refusals = records.ownDetails(caller, before, typed);
        return refusals.isEmpty() ? correct(caller, before, versions, typed) : refusals;
    }

    private List<Refusal> correct(Caller caller, Appointed before, Versions versions, Introduced typed) {
        var person = before.person();
        var newAddress = !person.email().equals(typed.email());
        if (newAddress && records.people().withEmail(typed.email()).isPresent()) {
            return List.of(TAKEN);
        }
        records.people()
                .save(new Person(person.id(), typed.name(), person.email(), typed.telephone(), versions.person()));
        tell(before.appointment(), "person.edited", "A person\u2019s details were edited");
        if (newAddress) {
            records.askToConfirm(caller, before, typed.email());
        }
        return List.of();
    }

    @Override
    public List<Refusal> end(Caller caller, long appointment, long version) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        try {
            return transactions.in(
                    caller.scope(), () -> end(found(appointment).orElseThrow().appointment(), version));
        } catch (StaleRecord overtaken) {
            return List.of(CHANGED);
        }
    }

    private List<Refusal> end(Appointment leaving, long version) {
        var leads = records.people().ofBody().stream()
                .filter(other -> other.appointment().position() == Position.AB_LEAD)
                .count();
        if (leaving.position() == Position.AB_LEAD && leads <= 1) {
            return List.of(LAST);
        }
        records.people().end(leaving.asSeen(version));
        tell(
                leaving,
                "person.removed",
                "Somebody is no longer " + leaving.position().title());
        return List.of();
    }

    @Override
    public void sendLink(Caller caller, long appointment) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        transactions.run(caller.scope(), () -> {
            var appointed = found(appointment).orElseThrow();
            tell(appointed.appointment(), "recovery.sent", "A colleague had a sign-in link sent to the person");
            records.outbox()
                    .put(
                            "recovery.asked",
                            Map.of(
                                    "person",
                                    Long.toString(appointed.person().id().value())));
        });
    }

    private Optional<Appointed> found(long appointment) {
        return records.people().ofBody().stream()
                .filter(appointed -> appointed.appointment().id() == appointment)
                .findFirst();
    }

    private void tell(Appointment appointment, String kind, String sentence) {
        records.audit().record(Happening.to("appointment", appointment.id(), kind, sentence));
    }

    private static Map<String, String> facts(Person person, String key, String value) {
        return Map.of("person", Long.toString(person.id().value()), key, value);
    }

    private static boolean same(Appointed other, Introduced typed) {
        return other.person().email().equals(typed.email())
                && other.appointment().position() == typed.position();
    }

    /** Training is a matter of schools. */
    private static PersonForm untrained(PersonForm form) {
        return new PersonForm(
                form.position(),
                form.givenName(),
                form.familyName(),
                form.telephone(),
                form.email(),
                form.emailAgain(),
                "no");
    }
}
