/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.leaving.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Leavers.Leaver;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.contract.Leaving;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReleaseTeacherService implements ReleaseTeacher {

    private static final int MOST_LISTED = 500;
    private static final Refusal CHANGED = Refusal.of(
            "leaving.changed",
            "The record of this teacher was changed in the meantime. Look at what it says now before you go on");
    private static final Refusal NOT_NOTED =
            new Refusal("noted", "leaving.not-noted", "Tick the box to say that you took note of the warning");

    private final Transactions transactions;
    private final Rights rights;
    private final LeavingRecords records;
    private final Clock clock;

    @Activate
    public ReleaseTeacherService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference LeavingRecords records,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<Leaver> waiting(Caller caller) {
        return mayRelease(caller)
                ? transactions.in(caller.scope(), () -> records.leavers().goneBefore(LocalDate.now(clock), MOST_LISTED))
                : List.of();
    }

    @Override
    public Optional<Case> look(Caller caller, long induction) {
        return mayRelease(caller)
                ? transactions.in(caller.scope(), () -> {
                    var found = records.find(induction);
                    found.ifPresent(records::viewed);
                    return found.map(this::of);
                })
                : Optional.empty();
    }

    @Override
    public List<Refusal> release(Caller caller, Seen seen, boolean noted) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.hold(seen.induction());
            return records.find(seen.induction())
                    .filter(found -> found.version() == seen.version() && found.state() == State.OPEN)
                    .map(found -> release(found, noted))
                    .orElse(List.of(CHANGED));
        });
    }

    private List<Refusal> release(Induction induction, boolean noted) {
        var findings = of(induction).findings();
        var refusals = new ArrayList<>(findings.stream()
                .filter(Finding::stops)
                .map(finding -> finding.asRefusal(""))
                .toList());
        if (refusals.isEmpty() && !noted && findings.stream().anyMatch(Finding.Warning.class::isInstance)) {
            refusals.add(NOT_NOTED);
        }
        if (refusals.isEmpty()) {
            records.release(induction);
        }
        return refusals;
    }

    private Case of(Induction induction) {
        var lastDay = induction.history().endsOn();
        var leaving = new Leaving(
                lastDay,
                LocalDate.now(clock),
                records.awaitsDecision(induction.id()),
                records.unfinished(induction.id()));
        return new Case(induction, lastDay, leaving.findings());
    }

    private boolean mayRelease(Caller caller) {
        return rights.allows(caller, Right.AUTHORISE_ECT);
    }
}
