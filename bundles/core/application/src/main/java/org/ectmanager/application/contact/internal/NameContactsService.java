/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contact.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.application.staff.BodyStaff.Chosen;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class NameContactsService implements NameContacts {

    private static final int MOST_LISTED = 500;
    private static final Set<Position> INVOLVED = EnumSet.of(Position.QUALITY_ASSURER, Position.DECISION_MAKER);
    private static final Refusal CHANGED = Refusal.of(
            "team.changed",
            "The people on this record were changed in the meantime. Look at who is named now before you go on");
    private static final Refusal OVER =
            Refusal.of("team.over", "This induction is over, so nobody is named for it any more");
    private static final Refusal UNCHANGED =
            Refusal.of("team.unchanged", "Choose another contact or another quality assurer. These are named already");

    private final Transactions transactions;
    private final Rights rights;
    private final ContactRecords records;
    private final BodyStaff staff;

    @Activate
    public NameContactsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ContactRecords records,
            @Reference BodyStaff staff) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.staff = staff;
    }

    @Override
    public boolean mayName(Caller caller) {
        return rights.allows(caller, Right.AUTHORISE_ECT);
    }

    @Override
    public Optional<Beside> of(Caller caller, long induction) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> records.seen(induction, staff::offered));
    }

    @Override
    public List<Refusal> name(Caller caller, Seen seen, Chosen chosen) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var found = records.find(seen.induction());
            if (found.filter(one -> one.state() != Induction.State.OPEN).isPresent()) {
                return List.of(OVER);
            }
            return found.filter(one -> one.version() == seen.version())
                    .map(one -> name(one, chosen))
                    .orElse(List.of(CHANGED));
        });
    }

    private List<Refusal> name(Induction induction, Chosen chosen) {
        var obstacles = staff.obstacles(chosen);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        var before = induction.team();
        var named = new Team(
                before.tutor(), before.mentor(), chosen.contact().orElseThrow(), chosen.assurer(), before.sameReason());
        if (named.equals(before)) {
            return List.of(UNCHANGED);
        }
        records.keep(induction, named);
        return List.of();
    }

    @Override
    public List<Supported> withoutContact(Caller caller) {
        return mayName(caller)
                ? transactions.in(caller.scope(), () -> records.teams().withoutContact(MOST_LISTED))
                : List.of();
    }

    @Override
    public List<Supported> outOfReach(Caller caller, Wish wish) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return INVOLVED.contains(wish.position())
                ? transactions.in(caller.scope(), () -> records.ofContact(wish.email()))
                : List.of();
    }

    @Override
    public List<Supported> ofPosition(Caller caller, long appointment) {
        rights.require(caller, Right.MANAGE_BODY_STAFF);
        return transactions.in(caller.scope(), () -> records.teams().ofStaff(appointment));
    }
}
