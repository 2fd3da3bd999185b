/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.appeal.AppealForm;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.appeal.RecordedStep.Act;
import org.ectmanager.application.appeal.internal.AppealRecords.Change;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody wants to change of what is recorded of an appeal: the change, or what stands in its way. */
@Component(service = AppealChanges.class)
public final class AppealChanges {

    private static final Prose BECAUSE = Prose.page("because", "appeal.because", "The reason");

    private final AppealFiles files;
    private final AppealRecords records;
    private final Clock clock;

    @Activate
    public AppealChanges(@Reference AppealFiles files, @Reference AppealRecords records, @Reference Clock clock) {
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    Result<Change> recording(Caller caller, Log log, Map<String, String> typed) {
        return understood(log, typed, step -> {
            var refusals = new ArrayList<>(AppealChecks.toRecord(log.appeal(), step.kind()));
            if (refusals.isEmpty()) {
                refusals.addAll(refusals(log, Optional.of(step), step.kind()));
            }
            return unless(
                    refusals,
                    new Change(
                            log,
                            Optional.empty(),
                            Optional.of(recorded(log, step, act(caller, ""))),
                            log.appeal().with(step)));
        });
    }

    Result<Change> correcting(Caller caller, Log log, Kind kind, Map<String, String> typed) {
        return understood(log, typed, step -> {
            var because = typed.getOrDefault("because", "");
            var refusals = new ArrayList<>(BECAUSE.wrong(because, "Enter why it is corrected"));
            if (step.kind() != kind) {
                refusals.add(new Refusal("what", "appeal.what.none", "Choose what has happened"));
            }
            refusals.addAll(refusals(log, Optional.of(step), kind));
            return unless(
                    refusals,
                    new Change(
                            log,
                            Optional.of(standing(log, kind).correctedBy(act(caller, because))),
                            Optional.of(recorded(log, step, act(caller, ""))),
                            log.appeal().with(step)));
        });
    }

    Result<Change> takingBack(Caller caller, Log log, Kind kind, String because) {
        var refusals = new ArrayList<>(BECAUSE.wrong(because, "Enter why it is taken back"));
        refusals.addAll(refusals(log, Optional.empty(), kind));
        return unless(
                refusals,
                new Change(
                        log,
                        Optional.of(standing(log, kind).takenBackBy(act(caller, because))),
                        Optional.empty(),
                        log.appeal().without(kind)));
    }

    private static Result<Change> unless(List<Refusal> refusals, Change change) {
        return refusals.isEmpty() ? Result.done(change) : Result.refused(refusals);
    }

    private static Result<Change> understood(
            Log log, Map<String, String> typed, Function<AppealStep, Result<Change>> work) {
        return new AppealForm(RuleSets.on(log.induction().startsOn()))
                .understood(typed)
                .fold(work, Result::refused);
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

    private RecordedStep recorded(Log log, AppealStep step, Act made) {
        return new RecordedStep(records.nextId(), log.steps().size() + 1, step, made, Optional.empty(), false);
    }

    private Act act(Caller caller, String because) {
        return new Act(
                clock.instant(),
                caller.person(),
                caller.name().full(),
                because.replace("\r\n", "\n").strip());
    }
}
