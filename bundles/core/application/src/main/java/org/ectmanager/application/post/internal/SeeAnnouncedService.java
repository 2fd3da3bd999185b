/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.post.AnnouncedChange.Settled;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeAnnouncedService implements SeeAnnounced {

    private static final int MOST_AT_SCHOOL = 10;
    private static final int MOST_LISTED = 500;

    private final Transactions transactions;
    private final Rights rights;
    private final Announcements announcements;
    private final Inductions inductions;

    @Activate
    public SeeAnnouncedService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Announcements announcements,
            @Reference Inductions inductions) {
        this.transactions = transactions;
        this.rights = rights;
        this.announcements = announcements;
        this.inductions = inductions;
    }

    @Override
    public List<Listed> at(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.MANAGE_POSTS, school)
                ? transactions
                        .in(caller.scope(), () -> announcements.changes().waiting(Optional.of(school), MOST_AT_SCHOOL))
                        .stream()
                        .filter(listed -> !listed.ect().equals(caller.person()))
                        .toList()
                : List.of();
    }

    @Override
    public List<Listed> all(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> announcements.changes().waiting(Optional.empty(), MOST_LISTED));
    }

    @Override
    public Optional<Listed> of(Caller caller, Induction induction) {
        return !induction.ect().equals(caller.person()) && rights.allows(caller, Right.SEE_SCHOOL, induction.school())
                ? transactions.in(caller.scope(), () -> first(induction.id()))
                : Optional.empty();
    }

    private Optional<Listed> first(long induction) {
        return announcements.changes().waiting(induction).stream().findFirst();
    }

    @Override
    public void nothingToRecord(Caller caller, long induction, long announced) {
        transactions.run(caller.scope(), () -> {
            var found = inductions
                    .find(induction)
                    .filter(there -> !there.ect().equals(caller.person()))
                    .filter(there -> rights.allows(caller, Right.MANAGE_POSTS, there.school()))
                    .orElseThrow(() -> new NotAllowed(Right.MANAGE_POSTS));
            announcements.changes().waiting(found.id()).stream()
                    .map(Listed::change)
                    .filter(change -> change.id() == announced)
                    .forEach(change -> announcements.settle(caller, change, Settled.NOTHING_TO_RECORD));
        });
    }
}
