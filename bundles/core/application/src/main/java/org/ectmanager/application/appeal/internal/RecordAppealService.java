/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.appeal.AppealForm;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.appeal.RecordedStep.Act;
import org.ectmanager.application.appeal.internal.AppealRecords.Change;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RecordAppealService implements RecordAppeal {

    private static final Refusal CHANGED = Refusal.of(
            "appeal.changed",
            "What is recorded of this appeal was changed in the meantime. Look at it before you go on");
    private static final Refusal NOT_YOURS = Refusal.of(
            "appeal.not-yours", "Decision makers, leads and administrators record an appeal. Ask one of them");
    private static final Refusal NOTHING = Refusal.of(
            "appeal.no-decision",
            "There is no decision here that can be appealed against. Look at the induction again");
    private static final Prose BECAUSE = Prose.page("because", "appeal.because", "The reason");

    private final Transactions transactions;
    private final Rights rights;
    private final AppealFiles files;
    private final AppealRecords records;
    private final Clock clock;

    @Activate
    public RecordAppealService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference AppealFiles files,
            @Reference AppealRecords records,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Optional<Log> of(Caller caller, long decision) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> {
            var found = files.of(caller.body(), decision);
            found.ifPresent(log -> records.viewed(log.decision()));
            return found;
        });
    }

    @Override
    public Optional<Log> beside(Caller caller, Induction induction) {
        return maySee(caller, induction)
                ? transactions.in(caller.scope(), () -> files.of(caller.body(), induction))
                : Optional.empty();
    }

    /** Those who are told of the decision, and the body's staff (R47, R54). */
    private boolean maySee(Caller caller, Induction induction) {
        return induction.ect().equals(caller.person())
                || rights.allows(caller, Right.SEE_ALL_SCHOOLS)
                || rights.allows(caller, Right.SIGN_AS_HEAD, induction.school());
    }

    @Override
    public boolean mayRecord(Caller caller) {
        return rights.allows(caller, Right.DECIDE) || rights.allows(caller, Right.AUTHORISE_ECT);
    }

    @Override
    public List<Refusal> record(Caller caller, Seen seen, Map<String, String> typed) {
        return changing(
                caller,
                seen,
                log -> understood(log, typed, step -> {
                    var refusals = new ArrayList<>(AppealChecks.toRecord(log.appeal(), step.kind()));
                    if (refusals.isEmpty()) {
                        refusals.addAll(refusals(log, Optional.of(step), step.kind()));
                    }
                    if (refusals.isEmpty()) {
                        records.make(
                                caller.body(),
                                new Change(
                                        log,
                                        Optional.empty(),
                                        Optional.of(recorded(caller, log, step)),
                                        log.appeal().with(step)));
                    }
                    return refusals;
                }));
    }

    @Override
    public List<Refusal> correct(Caller caller, Seen seen, Kind kind, Map<String, String> typed) {
        return changing(
                caller,
                seen,
                log -> understood(log, typed, step -> {
                    var because = typed.getOrDefault("because", "");
                    var standing = standing(log, kind);
                    var refusals = new ArrayList<>(BECAUSE.wrong(because, "Enter why it is corrected"));
                    if (step.kind() != kind) {
                        refusals.add(new Refusal("what", "appeal.what.none", "Choose what has happened"));
                    }
                    refusals.addAll(refusals(log, Optional.of(step), kind));
                    if (refusals.isEmpty()) {
                        records.make(
                                caller.body(),
                                new Change(
                                        log,
                                        Optional.of(standing.takenBackBy(act(caller, because))),
                                        Optional.of(recorded(caller, log, step)),
                                        log.appeal().with(step)));
                    }
                    return refusals;
                }));
    }

    @Override
    public List<Refusal> takeBack(Caller caller, Seen seen, Kind kind, String because) {
        return changing(caller, seen, log -> {
            var standing = standing(log, kind);
            var refusals = new ArrayList<>(BECAUSE.wrong(because, "Enter why it is taken back"));
            refusals.addAll(refusals(log, Optional.empty(), kind));
            if (refusals.isEmpty()) {
                records.make(
                        caller.body(),
                        new Change(
                                log,
                                Optional.of(standing.takenBackBy(act(caller, because))),
                                Optional.empty(),
                                log.appeal().without(kind)));
            }
            return refusals;
        });
    }

    private List<Refusal> changing(Caller caller, Seen seen, Function<Log, List<Refusal>> work) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        if (!mayRecord(caller)) {
            return List.of(NOT_YOURS);
        }
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> files.of(caller.body(), seen.decision())
                .map(log -> log.decision().version() == seen.version() ? work.apply(log) : List.of(CHANGED))
                .orElse(List.of(NOTHING)));
    }

    private static List<Refusal> understood(
            Log log, Map<String, String> typed, Function<AppealStep, List<Refusal>> work) {
        return new AppealForm(RuleSets.on(log.induction().startsOn()))
                .understood(typed)
                .fold(work, refusals -> refusals);
    }

    /** @param step what stands of its kind afterwards; empty where nothing does */
    private List<Refusal> refusals(Log log, Optional<AppealStep> step, Kind kind) {
        var then = step.map(log.appeal()::with).orElseGet(() -> log.appeal().without(kind));
        var refusals = AppealChecks.of(then, kind, files.today(), log.clocks());
        if (!refusals.isEmpty() || then.stands().equals(log.appeal().stands())) {
            return refusals;
        }
        return AppealChecks.toFollow(log.induction(), files.isFollowed(log.decision()));
    }

    private static RecordedStep standing(Log log, Kind kind) {
        return log.standing(kind).orElseThrow(() -> new StaleRecord("A step of an appeal"));
    }

    private RecordedStep recorded(Caller caller, Log log, AppealStep step) {
        return new RecordedStep(records.nextId(), log.steps().size() + 1, step, act(caller, ""), Optional.empty());
    }

    private Act act(Caller caller, String because) {
        return new Act(
                clock.instant(),
                caller.person(),
                caller.name().full(),
                because.replace("\r\n", "\n").strip());
    }
}
