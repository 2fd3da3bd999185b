/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.wales.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.application.wales.CorrectWales;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class CorrectWalesService implements CorrectWales {

    private static final Refusal CHANGED = Refusal.of(
            "wales.changed",
            "The record of this teacher was changed in the meantime. Look at what it says now before you go on");
    private static final Refusal OVER =
            Refusal.of("wales.over", "This induction is over, so its length cannot be changed any more");
    private static final Refusal UNCHANGED = new Refusal(
            "countedExtended", "wales.unchanged", "This is what counts already. Enter other terms, or cancel");
    private static final Prose BECAUSE = Prose.page("because", "wales.because", "The reason");

    private final Transactions transactions;
    private final Rights rights;
    private final WalesRecords records;
    private final Clock clock;

    @Activate
    public CorrectWalesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference WalesRecords records,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean mayCorrect(Caller caller, Induction induction) {
        return induction.state() == State.OPEN && rights.allows(caller, Right.AUTHORISE_ECT);
    }

    @Override
    public Optional<Induction> of(Caller caller, long induction) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> records.seen(induction));
    }

    @Override
    public Result<WhatIf> ifCorrected(Caller caller, Seen seen, Typed typed) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> corrected(caller, seen, typed)
                .map(both -> records.compared(caller.body(), both.now(), both.then())));
    }

    @Override
    public List<Refusal> correct(Caller caller, Seen seen, Typed typed) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.hold(seen.induction());
            return corrected(caller, seen, typed)
                    .fold(
                            both -> {
                                records.keep(
                                        caller.body(),
                                        both.then(),
                                        typed.because().strip());
                                return List.of();
                            },
                            refusals -> refusals);
        });
    }

    private record Both(Induction now, Induction then) {}

    private Result<Both> corrected(Caller caller, Seen seen, Typed typed) {
        var found = records.find(seen.induction()).filter(there -> there.version() == seen.version());
        if (found.isEmpty()) {
            return Result.refused(CHANGED);
        }
        var now = found.get();
        if (now.state() != State.OPEN) {
            return Result.refused(OVER);
        }
        var refusals = new ArrayList<Refusal>();
        var counted = counted(now, typed, refusals);
        refusals.addAll(BECAUSE.wrong(typed.because(), "Say why you correct it. The school reads it"));
        refusals.addAll(records.obstacles(caller.body(), now));
        return refusals.isEmpty()
                ? Result.done(new Both(now, now.countingBefore(counted.orElseThrow())))
                : Result.refused(refusals);
    }

    private Optional<ServedBefore> counted(Induction now, Typed typed, List<Refusal> refusals) {
        var counts = now.before().extendedInWales();
        return PartServed.extendedInWales(typed.terms().strip())
                .fold(
                        understood -> {
                            var terms = understood.extendedInWales();
                            if (terms.equals(counts)) {
                                refusals.add(UNCHANGED);
                            }
                            return Optional.of(now.before().correctedInWales(terms, LocalDate.now(clock)));
                        },
                        wrong -> {
                            refusals.addAll(wrong);
                            return Optional.empty();
                        });
    }
}
