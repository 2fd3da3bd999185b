/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.RecordReaders;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeInductionsService implements SeeInductions {

    private final Transactions transactions;
    private final Rights rights;
    private final Inductions inductions;
    private final Beside beside;
    private final AuditTrail audit;

    @Activate
    public SeeInductionsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Inductions inductions,
            @Reference Beside beside,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.inductions = inductions;
        this.beside = beside;
        this.audit = audit;
    }

    @Override
    public Slice<EctLine> at(Caller caller, SchoolId school, Optional<State> state, Wanted wanted) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        var found = transactions.in(caller.scope(), () -> inductions.list(Optional.of(school), state, wanted));
        return readsReports(caller, school)
                ? found
                : new Slice<>(found.items().stream().map(EctLine::withoutPlan).toList(), found.total(), found.turn());
    }

    private boolean readsReports(Caller caller, SchoolId school) {
        return RecordReaders.includeAt(rights, caller, school);
    }

    @Override
    public Slice<EctLine> all(Caller caller, State state, Wanted wanted) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> inductions.list(Optional.empty(), Optional.of(state), wanted));
    }

    @Override
    public Optional<Seen> look(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> inductions
                .find(induction)
                .filter(found -> isOwn(caller, found) || rights.allows(caller, Right.SEE_SCHOOL, found.school()))
                .map(found -> isOwn(caller, found) || readsReports(caller, found.school())
                        ? seen(found)
                        : seen(found).withoutOutcome()));
    }

    @Override
    public Optional<Seen> own(Caller caller) {
        return transactions.in(caller.scope(), () -> inductions
                .of(caller.person())
                .filter(found -> isOwn(caller, found))
                .map(this::seen));
    }

    @Override
    public List<Induction> earlier(Caller caller) {
        return transactions.in(caller.scope(), () -> inductions.allOf(caller.person()).stream()
                .skip(1)
                .filter(found -> isOwn(caller, found))
                .toList());
    }

    private boolean isOwn(Caller caller, Induction induction) {
        return induction.ect().equals(caller.person())
                && rights.allows(caller, Right.SEE_OWN_INDUCTION, induction.school());
    }

    private Seen seen(Induction induction) {
        audit.viewed(Happening.to(
                "induction",
                induction.id(),
                "induction.viewed",
                "The record of an early career teacher was looked at"));
        return beside.named(induction);
    }
}
