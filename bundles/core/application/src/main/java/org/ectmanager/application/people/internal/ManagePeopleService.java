/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManagePeopleService implements ManagePeople {

    static final Set<Position> RESPONSIBLE = EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD);
    static final Refusal LAST = Refusal.of(
            "person.last",
            "No other head teacher or induction lead of the school has accepted their position. Add another one, and"
                    + " remove this one once they have signed in and accepted");
    private static final int MOST_LISTED = 200;
    private static final Set<Position> BY_LEADERS = EnumSet.of(
            Position.INDUCTION_TUTOR, Position.INDUCTION_LEAD, Position.SCHOOL_ADMINISTRATOR, Position.HEAD_TEACHER);
    private static final Set<Position> BY_TUTORS = EnumSet.of(Position.INDUCTION_TUTOR);
    private static final Refusal ONE_HEAD = new Refusal(
            "position",
            "head.exists",
            "This school has a head teacher already. Remove that position first, then add the new head teacher");

    private final Transactions transactions;
    private final Rights rights;
    private final People people;
    private final PostDesk desk;
    private final Accounts accounts;

    @Activate
    public ManagePeopleService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference People people,
            @Reference PostDesk desk,
            @Reference Accounts accounts) {
        this.transactions = transactions;
        this.rights = rights;
        this.people = people;
        this.desk = desk;
        this.accounts = accounts;
    }

    @Override
    public List<Appointed> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> people.at(school));
    }

    @Override
    public List<Ended> ended(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> people.ended(Optional.of(school), MOST_LISTED));
    }

    @Override
    public Optional<Appointed> find(Caller caller, SchoolId school, long appointment) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> desk.find(Optional.of(school), appointment));
    }

    @Override
    public Map<PersonId, String> usernames(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.SEE_USERNAMES, school)
                ? transactions.in(caller.scope(), () -> accounts.usernamesAt(school))
                : Map.of();
    }

    @Override
    public Set<Position> offered(Caller caller, SchoolId school) {
        rights.require(caller, Right.ADD_TUTOR, school);
        return RESPONSIBLE.stream().anyMatch(position -> caller.is(position, school)) ? BY_LEADERS : BY_TUTORS;
    }

    @Override
    public List<Refusal> add(Caller caller, SchoolId school, PersonForm form) {
        return form.understood(offered(caller, school)).fold(typed -> add(caller, school, typed), refusals -> refusals);
    }

    private List<Refusal> add(Caller caller, SchoolId school, Introduced typed) {
        return transactions.unlessOvertaken(caller.scope(), PostDesk.AT_ONCE, () -> {
            var headExists = typed.position() == Position.HEAD_TEACHER
                    && people.at(school).stream().anyMatch(ManagePeopleService::leadsSchool);
            return headExists ? List.of(ONE_HEAD) : desk.add(caller, Optional.of(school), typed);
        });
    }

    @Override
    public List<Refusal> edit(Caller caller, SchoolId school, long appointment, Versions versions, PersonForm form) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.unlessOvertaken(caller.scope(), PostDesk.CHANGED, () -> {
            var before = managed(caller, school, appointment);
            return form.understood(EnumSet.of(before.appointment().position()))
                    .fold(typed -> desk.edit(caller, before, versions, typed), refusals -> refusals);
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, long appointment, Versions versions) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> desk.since(managed(caller, school, appointment), versions));
    }

    @Override
    public List<Refusal> remove(Caller caller, SchoolId school, long appointment, long version) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.unlessOvertaken(
                caller.scope(),
                PostDesk.CHANGED,
                () -> desk.end(managed(caller, school, appointment).appointment(), version, RESPONSIBLE, LAST));
    }

    @Override
    public void sendLink(Caller caller, SchoolId school, long appointment) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        transactions.run(caller.scope(), () -> desk.sendLink(managed(caller, school, appointment)));
    }

    /** Whoever may not give a position may not change or take it either. */
    private Appointed managed(Caller caller, SchoolId school, long appointment) {
        var appointed = desk.find(Optional.of(school), appointment).orElseThrow();
        requireOffered(caller, school, appointed.appointment());
        return appointed;
    }

    private void requireOffered(Caller caller, SchoolId school, Appointment appointment) {
        if (!offered(caller, school).contains(appointment.position())) {
            throw new NotAllowed(Right.MANAGE_PEOPLE);
        }
    }

    private static boolean leadsSchool(Appointed appointed) {
        return appointed.appointment().position() == Position.HEAD_TEACHER;
    }
}
