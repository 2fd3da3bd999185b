/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.internal.AppealRecords.Change;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
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

    private final Transactions transactions;
    private final Rights rights;
    private final AppealFiles files;
    private final AppealRecords records;
    private final AppealChanges changes;

    @Activate
    public RecordAppealService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference AppealFiles files,
            @Reference AppealRecords records,
            @Reference AppealChanges changes) {
        this.transactions = transactions;
        this.rights = rights;
        this.files = files;
        this.records = records;
        this.changes = changes;
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
        return make(caller, seen, log -> changes.recording(caller, log, typed));
    }

    @Override
    public List<Refusal> correct(Caller caller, Seen seen, Kind kind, Map<String, String> typed) {
        return make(caller, seen, log -> changes.correcting(caller, log, kind, typed));
    }

    @Override
    public List<Refusal> takeBack(Caller caller, Seen seen, Kind kind, String because) {
        return make(caller, seen, log -> changes.takingBack(caller, log, kind, because));
    }

    @Override
    public Result<Effect> ifRecorded(Caller caller, Seen seen, Map<String, String> typed) {
        return preview(caller, seen, log -> changes.recording(caller, log, typed));
    }

    @Override
    public Result<Effect> ifCorrected(Caller caller, Seen seen, Kind kind, Map<String, String> typed) {
        return preview(caller, seen, log -> changes.correcting(caller, log, kind, typed));
    }

    @Override
    public Result<Effect> ifTakenBack(Caller caller, Seen seen, Kind kind, String because) {
        return preview(caller, seen, log -> changes.takingBack(caller, log, kind, because));
    }

    private Result<Effect> preview(Caller caller, Seen seen, Function<Log, Result<Change>> wish) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return mayRecord(caller)
                ? transactions.in(caller.scope(), () -> wished(caller, seen, wish)
                        .map(change -> records.effect(caller.body(), change)))
                : Result.refused(NOT_YOURS);
    }

    private List<Refusal> make(Caller caller, Seen seen, Function<Log, Result<Change>> wish) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        if (!mayRecord(caller)) {
            return List.of(NOT_YOURS);
        }
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            files.hold(seen.decision());
            return wished(caller, seen, wish)
                    .fold(
                            change -> {
                                records.make(caller.body(), change);
                                return List.of();
                            },
                            refusals -> refusals);
        });
    }

    private Result<Change> wished(Caller caller, Seen seen, Function<Log, Result<Change>> wish) {
        return files.of(caller.body(), seen.decision())
                .map(log ->
                        log.decision().version() == seen.version() ? wish.apply(log) : Result.<Change>refused(CHANGED))
                .orElseGet(() -> Result.refused(NOTHING));
    }
}
