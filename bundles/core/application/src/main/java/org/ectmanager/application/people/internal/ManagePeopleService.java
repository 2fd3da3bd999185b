/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManagePeopleService implements ManagePeople {

    private static final Set<Position> BY_LEADERS = EnumSet.of(
            Position.INDUCTION_TUTOR, Position.INDUCTION_LEAD, Position.SCHOOL_ADMINISTRATOR, Position.HEAD_TEACHER);
    private static final Set<Position> BY_TUTORS = EnumSet.of(Position.INDUCTION_TUTOR);
    private static final Set<Position> RESPONSIBLE = EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD);

    private static final Refusal ONE_HEAD = new Refusal(
            "position",
            "head.exists",
            "This school has a head teacher already. Remove that position first, then add the new head teacher");
    private static final Refusal ALREADY =
            new Refusal("email", "person.already", "Somebody with this e-mail address has this position here already");
    private static final Refusal LAST = Refusal.of(
            "person.last",
            "This is the school\u2019s last head teacher or induction lead. Add another one before you remove this one");
    private static final Refusal CHANGED = Refusal.of(
            "record.changed", "Somebody else changed this person in the meantime. Look at the page again, then save");

    private final Transactions transactions;
    private final Rights rights;
    private final PeopleRecords records;
    private final Introductions introductions;

    @Activate
    public ManagePeopleService(
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
    public List<Appointed> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> records.people().at(school));
    }

    @Override
    public Optional<Appointed> find(Caller caller, SchoolId school, long appointment) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> found(school, appointment));
    }

    @Override
    public Set<Position> offered(Caller caller, SchoolId school) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return RESPONSIBLE.stream().anyMatch(position -> caller.is(position, school)) ? BY_LEADERS : BY_TUTORS;
    }

    @Override
    public List<Refusal> add(Caller caller, SchoolId school, PersonForm form) {
        return form.understood(offered(caller, school)).fold(typed -> add(caller, school, typed), refusals -> refusals);
    }

    private List<Refusal> add(Caller caller, SchoolId school, Introduced typed) {
        return transactions.in(caller.scope(), () -> {
            var there = records.people().at(school);
            if (typed.position() == Position.HEAD_TEACHER
                    && there.stream().anyMatch(ManagePeopleService::leadsSchool)) {
                return List.of(ONE_HEAD);
            }
            if (there.stream().anyMatch(other -> same(other, typed))) {
                return List.of(ALREADY);
            }
            introductions.introduce(new Newcomer(
                    typed.position(),
                    typed.name(),
                    typed.email(),
                    typed.telephone(),
                    typed.trained(),
                    Optional.of(school),
                    Optional.of(caller.person())));
            return List.of();
        });
    }

    @Override
    public List<Refusal> edit(Caller caller, SchoolId school, long appointment, Versions versions, PersonForm form) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        try {
            return transactions.in(caller.scope(), () -> {
                var before = found(school, appointment).orElseThrow();
                requireOffered(caller, school, before.appointment());
                return form.understood(EnumSet.of(before.appointment().position()))
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
            return List.of(new Refusal("email", "email.taken", "Somebody else uses this e-mail address to sign in"));
        }
        var appointed = before.appointment();
        records.people()
                .save(new Person(person.id(), typed.name(), person.email(), typed.telephone(), versions.person()));
        records.people().save(withTraining(appointed, typed.trained(), versions.appointment()));
        tell(appointed, "person.edited", "A person\u2019s details were edited");
        if (newAddress) {
            records.askToConfirm(caller, before, typed.email());
        }
        return List.of();
    }

    @Override
    public List<Refusal> remove(Caller caller, SchoolId school, long appointment, long version) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        try {
            return transactions.in(caller.scope(), () -> {
                var leaving = found(school, appointment).orElseThrow().appointment();
                requireOffered(caller, school, leaving);
                var responsible = records.people().at(school).stream()
                        .filter(other ->
                                RESPONSIBLE.contains(other.appointment().position()))
                        .count();
                if (RESPONSIBLE.contains(leaving.position()) && responsible <= 1) {
                    return List.of(LAST);
                }
                records.people().end(withTraining(leaving, leaving.trained(), version));
                tell(
                        leaving,
                        "person.removed",
                        "Somebody is no longer " + leaving.position().title());
                return List.of();
            });
        } catch (StaleRecord overtaken) {
            return List.of(CHANGED);
        }
    }

    @Override
    public void sendLink(Caller caller, SchoolId school, long appointment) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        transactions.run(caller.scope(), () -> {
            var appointed = found(school, appointment).orElseThrow();
            tell(appointed.appointment(), "recovery.sent", "A colleague had a sign-in link sent to the person");
            records.outbox()
                    .put(
                            "recovery.asked",
                            Map.of(
                                    "person",
                                    Long.toString(appointed.person().id().value())));
        });
    }

    /** Whoever may not give a position may not change or take it either. */
    private void requireOffered(Caller caller, SchoolId school, Appointment appointment) {
        if (!offered(caller, school).contains(appointment.position())) {
            throw new NotAllowed(Right.MANAGE_PEOPLE);
        }
    }

    private Optional<Appointed> found(SchoolId school, long appointment) {
        return records.people().at(school).stream()
                .filter(appointed -> appointed.appointment().id() == appointment)
                .findFirst();
    }

    private void tell(Appointment appointment, String kind, String sentence) {
        records.audit().record(Happening.to("appointment", appointment.id(), kind, sentence));
    }

    private static boolean leadsSchool(Appointed appointed) {
        return appointed.appointment().position() == Position.HEAD_TEACHER;
    }

    private static boolean same(Appointed other, Introduced typed) {
        return other.person().email().equals(typed.email())
                && other.appointment().position() == typed.position();
    }

    private static Appointment withTraining(Appointment of, boolean trained, long version) {
        return new Appointment(
                of.id(),
                of.person(),
                of.school(),
                of.position(),
                trained,
                of.since(),
                of.addedBy(),
                of.confirmedAt(),
                version);
    }
}
