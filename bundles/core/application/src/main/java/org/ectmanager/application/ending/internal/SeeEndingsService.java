/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.ending.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Endings;
import org.ectmanager.application.port.Endings.Ended;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.records.Retention;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeEndingsService implements SeeEndings {

    private final Transactions transactions;
    private final Rights rights;
    private final Endings endings;
    private final AfterFail afterFail;
    private final Clock clock;

    @Activate
    public SeeEndingsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Endings endings,
            @Reference AfterFail afterFail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.endings = endings;
        this.afterFail = afterFail;
        this.clock = clock;
    }

    @Override
    public Optional<Ending> of(Caller caller, Induction induction) {
        return induction.state() != State.OPEN && maySee(caller, induction)
                ? transactions.in(caller.scope(), () -> endings.endedOn(induction.id())
                        .map(day -> ending(caller, induction, day)))
                : Optional.empty();
    }

    private boolean maySee(Caller caller, Induction induction) {
        return rights.allows(caller, Right.SEE_ALL_SCHOOLS)
                || rights.allows(caller, Right.SIGN_AS_HEAD, induction.school());
    }

    private Ending ending(Caller caller, Induction induction, LocalDate endedOn) {
        var appeal = afterFail.appeal(caller, induction);
        var retention = new Retention(endedOn, appeal instanceof Appeal.Pending);
        return new Ending(
                endedOn,
                retention.purgeableFrom(),
                retention.purge(LocalDate.now(clock)),
                Optional.of(endedOn)
                        .filter(day -> induction.state() == State.FAILED)
                        .map(day -> afterFail.of(caller.body(), induction, day, appeal)));
    }

    @Override
    public List<FailedHere> failedAt(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.SIGN_AS_HEAD, school)
                ? transactions.in(caller.scope(), () -> afterFail.at(caller.body(), school))
                : List.of();
    }

    @Override
    public Slice<Kept> kept(Caller caller, Wanted wanted) {
        rights.require(caller, Right.AUTHORISE_ECT);
        var slice = transactions.in(caller.scope(), () -> endings.list(wanted));
        return new Slice<>(slice.items().stream().map(this::kept).toList(), slice.total(), slice.turn());
    }

    private Kept kept(Ended ended) {
        var retention = new Retention(ended.endedOn(), ended.appealRuns());
        return new Kept(
                ended,
                retention.purgeableFrom(),
                !retention.purge(LocalDate.now(clock)).stops());
    }

    @Override
    public Optional<Long> over(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_ECT)) {
            return Optional.empty();
        }
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var years = RuleSets.on(tomorrow).keeping().years();
        var last = tomorrow.minusYears(years).minusDays(1);
        return Optional.of(transactions.in(caller.scope(), () -> endings.settledBy(last)));
    }
}
