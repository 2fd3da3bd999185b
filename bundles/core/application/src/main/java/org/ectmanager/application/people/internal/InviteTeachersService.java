/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.Optional;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class InviteTeachersService implements InviteTeachers {

    private final Transactions transactions;
    private final Rights rights;
    private final People people;
    private final PostDesk desk;

    @Activate
    public InviteTeachersService(
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
    public Optional<Appointed> post(Caller caller, SchoolId school, PersonId ect) {
        return maySend(caller, school, ect)
                ? transactions.in(caller.scope(), () -> people.teacher(school, ect))
                : Optional.empty();
    }

    @Override
    public Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect) {
        if (!maySend(caller, school, ect)) {
            return Optional.empty();
        }
        var named = rights.allows(caller, Right.SEE_USERNAMES, school);
        return transactions.in(caller.scope(), () -> people.invitee(school, ect)
                .map(found -> new Invited(
                        found.appointed(), named, found.username(), found.declinedAt(), found.ownAccount())));
    }

    @Override
    public void send(Caller caller, SchoolId school, PersonId ect) {
        if (!maySend(caller, school, ect)) {
            throw new NotAllowed(Right.CHANGE_TEAM);
        }
        transactions.run(
                caller.scope(),
                () -> desk.sendLink(people.teacher(school, ect).orElseThrow(() -> new NotAllowed(Right.CHANGE_TEAM))));
    }

    private boolean maySend(Caller caller, SchoolId school, PersonId ect) {
        return !caller.person().equals(ect)
                && (rights.allows(caller, Right.CHANGE_TEAM, school) || rights.allows(caller, Right.AUTHORISE_ECT));
    }
}
