/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManagePostsService implements ManagePosts {

    private static final Refusal CHANGED = Refusal.of(
            "post.changed", "The posts were changed in the meantime. Look at what is on record now before you go on");

    private final Transactions transactions;
    private final Rights rights;
    private final PostRecords records;
    private final PostChanges changes;
    private final Comparing comparing;

    @Activate
    public ManagePostsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference PostRecords records,
            @Reference PostChanges changes,
            @Reference Comparing comparing) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.changes = changes;
        this.comparing = comparing;
    }

    @Override
    public Optional<Held> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> records.find(induction)
                .filter(found -> maySee(caller, found))
                .map(found -> {
                    records.viewed(found);
                    return held(found);
                }));
    }

    @Override
    public Optional<Held> beside(Caller caller, Induction induction) {
        return transactions.in(caller.scope(), () -> Optional.of(induction)
                .filter(found -> maySee(caller, found))
                .map(this::held));
    }

    private Held held(Induction induction) {
        return new Held(induction, records.posts(induction), induction.history().overFullTimeFrom());
    }

    @Override
    public boolean mayChange(Caller caller, Induction induction) {
        return !induction.ect().equals(caller.person())
                && rights.allows(caller, Right.MANAGE_POSTS, induction.school());
    }

    private boolean maySee(Caller caller, Induction induction) {
        return induction.ect().equals(caller.person()) || rights.allows(caller, Right.SEE_SCHOOL, induction.school());
    }

    @Override
    public List<School> search(Caller caller, long induction, String typed) {
        return transactions.in(caller.scope(), () -> {
            require(caller, induction);
            return changes.search(typed, MOST_FOUND + 1);
        });
    }

    @Override
    public Optional<School> school(Caller caller, long induction, SchoolId school) {
        return transactions.in(caller.scope(), () -> {
            require(caller, induction);
            return changes.school(school);
        });
    }

    @Override
    public Result<Preview> preview(Caller caller, Seen seen, Wish wish) {
        return transactions.in(caller.scope(), () -> {
            var induction = require(caller, seen.induction());
            records.viewed(induction);
            return induction.version() == seen.version()
                    ? changes.of(caller.body(), induction, wish)
                            .map(changed -> comparing.preview(caller.body(), induction, changed))
                    : Result.refused(CHANGED);
        });
    }

    @Override
    public List<Refusal> save(Caller caller, Seen seen, Wish wish) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.hold(seen.induction());
            var induction = require(caller, seen.induction());
            if (induction.state() == State.OPEN && induction.version() != seen.version()) {
                return List.of(CHANGED);
            }
            return changes.of(caller.body(), induction, wish)
                    .fold(
                            changed -> {
                                records.save(caller, changed, wish);
                                return List.of();
                            },
                            refusals -> refusals);
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, Seen seen) {
        return transactions.in(caller.scope(), () -> {
            require(caller, seen.induction());
            return records.since(seen.induction(), seen.version());
        });
    }

    private Induction require(Caller caller, long induction) {
        return records.find(induction)
                .filter(found -> mayChange(caller, found))
                .orElseThrow(() -> new NotAllowed(Right.MANAGE_POSTS));
    }
}
