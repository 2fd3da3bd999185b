/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.RecordReaders;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.RecordedReduction.Act;
import org.ectmanager.application.reduction.RecordedReduction.Basis;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.reduction.ReductionForm;
import org.ectmanager.application.reduction.ReductionForm.Wanted;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReduceInductionService implements ReduceInduction {

    private static final Refusal CHANGED = Refusal.of(
            "reduction.changed",
            "The reductions of this induction were changed in the meantime. Look at what is recorded now before you go"
                    + " on");
    private static final Refusal OVER =
            Refusal.of("reduction.over", "This induction is over, so its length cannot be changed any more");
    private static final Prose BECAUSE = Prose.page("because", "reduction.because", "The reason");

    private final Transactions transactions;
    private final Rights rights;
    private final ReductionRecords records;
    private final ReductionCases cases;
    private final Clock clock;

    @Activate
    public ReduceInductionService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReductionRecords records,
            @Reference ReductionCases cases,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Optional<Log> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> records.inductions()
                .find(induction)
                .filter(found -> maySee(caller, found))
                .map(found -> {
                    records.viewed(found);
                    return new Log(found, records.of(found), cases.plan(caller.body(), found));
                }));
    }

    @Override
    public List<RecordedReduction> beside(Caller caller, Induction induction) {
        return maySee(caller, induction) ? transactions.in(caller.scope(), () -> records.of(induction)) : List.of();
    }

    @Override
    public boolean mayReduce(Caller caller, Induction induction) {
        return rights.allows(caller, Right.DECIDE)
                && !induction.team().namedContact().equals(caller.person());
    }

    /** Whoever decides, besides those who read the record. */
    private boolean maySee(Caller caller, Induction induction) {
        return RecordReaders.include(rights, caller, induction) || rights.allows(caller, Right.DECIDE);
    }

    @Override
    public Result<Preview> ifReduced(Caller caller, Seen seen, Map<String, String> typed) {
        return trying(caller, seen, found -> form().understood(typed)
                .fold(wanted -> Result.done(preview(caller, found, wanted)), Result::refused));
    }

    @Override
    public List<Refusal> reduce(Caller caller, Seen seen, Map<String, String> typed) {
        return deciding(caller, seen, found -> form().understood(typed)
                .fold(wanted -> reduced(caller, found, wanted), refusals -> refusals));
    }

    @Override
    public Result<Preview> ifWithdrawn(Caller caller, Seen seen, long reduction) {
        return trying(
                caller, seen, found -> Result.done(withdrawing(caller, found, requireStanding(found, reduction))));
    }

    @Override
    public List<Refusal> withdraw(Caller caller, Seen seen, long reduction, String because) {
        return deciding(caller, seen, found -> {
            var standing = requireStanding(found, reduction);
            var refusals = new ArrayList<>(BECAUSE.wrong(because, "Enter why the reduction is taken back"));
            refusals.addAll(withdrawing(caller, found, standing).refusals());
            if (refusals.isEmpty()) {
                records.withdraw(
                        caller.body(),
                        found,
                        standing.takenBackBy(
                                act(caller, because.replace("\r\n", "\n").strip())),
                        because.strip());
            }
            return refusals;
        });
    }

    private ReductionForm form() {
        return new ReductionForm(LocalDate.now(clock));
    }

    private Preview preview(Caller caller, Induction induction, Wanted wanted) {
        var plan = cases.plan(caller.body(), induction);
        var findings = cases.of(caller.body(), induction, plan)
                .toReduce(wanted.reduction(), wanted.advised().isPresent(), RuleSets.on(induction.startsOn()));
        var instead = new ArrayList<>(ReductionCases.dated(records.of(induction)));
        instead.add(wanted.reduction().since(LocalDate.now(clock)));
        return new Preview(findings, cases.compared(caller.body(), induction, plan, instead));
    }

    private Preview withdrawing(Caller caller, Induction induction, RecordedReduction standing) {
        var plan = cases.plan(caller.body(), induction);
        var findings = cases.of(caller.body(), induction, plan)
                .toWithdraw(standing.reduction().reason());
        var back = standing.takenBackBy(act(caller, ""));
        var instead = ReductionCases.dated(records.of(induction).stream()
                .map(other -> other.id() == standing.id() ? back : other)
                .toList());
        return new Preview(findings, cases.compared(caller.body(), induction, plan, instead));
    }

    private List<Refusal> reduced(Caller caller, Induction induction, Wanted wanted) {
        var refusals = preview(caller, induction, wanted).refusals();
        if (refusals.isEmpty()) {
            records.add(
                    caller.body(),
                    induction,
                    new RecordedReduction(
                            records.nextId(),
                            induction.id(),
                            records.of(induction).size() + 1,
                            wanted.reduction(),
                            new Basis(
                                    wanted.evidence().replace("\r\n", "\n"),
                                    wanted.agreed().orElseThrow(),
                                    wanted.advised().orElseThrow()),
                            act(caller, ""),
                            Optional.empty(),
                            1));
        }
        return refusals;
    }

    private Act act(Caller caller, String because) {
        return new Act(clock.instant(), caller.person(), caller.name().full(), because);
    }

    private Result<Preview> trying(Caller caller, Seen seen, Function<Induction, Result<Preview>> work) {
        try {
            return transactions.in(caller.scope(), () -> {
                var found = reducible(caller, seen);
                return found.state() == Induction.State.OPEN ? work.apply(found) : Result.refused(OVER);
            });
        } catch (StaleRecord stale) {
            return Result.refused(CHANGED);
        }
    }

    private List<Refusal> deciding(Caller caller, Seen seen, Function<Induction, List<Refusal>> work) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.inductions().hold(List.of(seen.induction()));
            var found = reducible(caller, seen);
            return found.state() == Induction.State.OPEN ? work.apply(found) : List.of(OVER);
        });
    }

    private Induction reducible(Caller caller, Seen seen) {
        var found = records.inductions()
                .find(seen.induction())
                .filter(there -> mayReduce(caller, there))
                .orElseThrow(() -> new NotAllowed(Right.DECIDE));
        if (Log.versionOf(records.of(found)) != seen.version()) {
            throw new StaleRecord("A reduction");
        }
        return found;
    }

    private RecordedReduction requireStanding(Induction induction, long reduction) {
        return records.of(induction).stream()
                .filter(found -> found.id() == reduction && found.stands())
                .findFirst()
                .orElseThrow(() -> new StaleRecord("A reduction"));
    }
}
