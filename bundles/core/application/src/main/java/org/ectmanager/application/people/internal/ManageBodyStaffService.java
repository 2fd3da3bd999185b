/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManageBodyStaffService implements ManageBodyStaff {

    private static final int MOST_LISTED = 200;
    private static final Optional<SchoolId> HERE = Optional.empty();
    private static final Refusal LAST = Refusal.of(
            "lead.last",
            "No other lead of your appropriate body has accepted their position. Add another one, and remove this one"
                    + " once they have signed in and accepted");

    private final Transactions transactions;
    private final Rights rights;
    private final People people;
    private final PostDesk desk;

    @Activate
    public ManageBodyStaffService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference People people,
            @Reference PostDesk desk) {
        this.transactions = transactions;
        this.rights = rights;
        this.people = people;
        this.desk = desk;
    }

    @Override
    public List<Appointed> all(Caller caller) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), people::ofBody);
    }

    @Override
    public List<Ended> ended(Caller caller) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), () -> people.ended(HERE, MOST_LISTED));
    }

    @Override
    public Optional<Appointed> find(Caller caller, long appointment) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), () -> desk.find(HERE, appointment));
    }

    @Override
    public List<Refusal> add(Caller caller, PersonForm form) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return form.untrained()
                .understood(OFFERED)
                .fold(
                        typed -> transactions.unlessOvertaken(
                                caller.scope(), PostDesk.AT_ONCE, () -> desk.add(caller, HERE, typed)),
                        refusals -> refusals);
    }

    @Override
    public List<Refusal> edit(Caller caller, long appointment, Versions versions, PersonForm form) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.unlessOvertaken(caller.scope(), PostDesk.CHANGED, () -> {
            var before = desk.find(HERE, appointment).orElseThrow();
            return form.untrained()
                    .understood(EnumSet.of(before.appointment().position()))
                    .fold(typed -> desk.edit(caller, before, versions, typed), refusals -> refusals);
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, long appointment, Versions versions) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(
                caller.scope(), () -> desk.since(desk.find(HERE, appointment).orElseThrow(), versions));
    }

    @Override
    public List<Refusal> end(Caller caller, long appointment, long version) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.unlessOvertaken(
                caller.scope(),
                PostDesk.CHANGED,
                () -> desk.end(
                        desk.find(HERE, appointment).orElseThrow().appointment(),
                        version,
                        Set.of(Position.AB_LEAD),
                        LAST));
    }

    @Override
    public void sendLink(Caller caller, long appointment) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        transactions.run(
                caller.scope(), () -> desk.sendLink(desk.find(HERE, appointment).orElseThrow()));
    }
}
