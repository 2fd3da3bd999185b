/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Appeals against decisions to extend or to fail, as the appropriate body learns of them (R48 to R51). The appeal itself
 * goes to whoever hears it ({@link org.ectmanager.domain.decision.Appeal.Authority}). Decision makers, leads and administrators record it, as they say who was told of the
 * decision: recording is not deciding. An outcome that changes the decision is followed at once by induction, its plan
 * and its reports.
 */
@ProviderType
public interface RecordAppeal {

    /** The appeal against a decision, for the body's staff; empty where there is nothing to appeal against. */
    Optional<Log> of(Caller caller, long decision);

    /**
     * The appeal against the latest decision on this induction that can be appealed, for the body's staff, the head
     * teacher and the teacher. Empty where there is none, and for everybody else. The look at the induction is on record.
     */
    Optional<Log> beside(Caller caller, Induction induction);

    boolean mayRecord(Caller caller);

    List<Refusal> record(Caller caller, Seen seen, Map<String, String> typed);

    /** Takes the step of this kind back and records another one of the kind; {@code because} says why. */
    List<Refusal> correct(Caller caller, Seen seen, Kind kind, Map<String, String> typed);

    /** @param because why; everybody who sees the appeal reads it */
    List<Refusal> takeBack(Caller caller, Seen seen, Kind kind, String because);

    /** What {@link #record} would do at once, or why it would be refused. Nothing is saved. */
    Result<Effect> ifRecorded(Caller caller, Seen seen, Map<String, String> typed);

    /** The same of {@link #correct}. */
    Result<Effect> ifCorrected(Caller caller, Seen seen, Kind kind, Map<String, String> typed);

    /** The same of {@link #takeBack}. */
    Result<Effect> ifTakenBack(Caller caller, Seen seen, Kind kind, String because);

    /**
     * What follows at once.
     *
     * @param before the appeal as it is on record
     * @param then the appeal as it would be
     * @param plan what becomes of the plan, where induction goes on by it
     * @param ended reports that will not come any more, by name
     */
    record Effect(AppealCase before, AppealCase then, Optional<WhatIf> plan, List<String> ended) {

        public Effect {
            requireNonNull(before, "before");
            requireNonNull(then, "then");
            requireNonNull(plan, "plan");
            ended = List.copyOf(ended);
        }

        /** Whether something else counts as decided by it. */
        public boolean changesDecision() {
            return !then.stands().equals(before.stands());
        }
    }

    /** The appeal against which decision, as it was seen on screen. */
    record Seen(long decision, long version) {}

    /**
     * What is recorded.
     *
     * @param appeal with the steps that stand
     * @param steps by their number, those that were taken back as well
     */
    record Log(
            AwaitedDecision decision,
            Induction induction,
            AppealCase appeal,
            List<RecordedStep> steps,
            StatutoryClocks clocks) {

        public Log {
            requireNonNull(decision, "decision");
            requireNonNull(induction, "induction");
            requireNonNull(appeal, "appeal");
            requireNonNull(clocks, "clocks");
            steps = List.copyOf(steps);
        }

        public AppealWindow window() {
            return clocks.appeal(appeal.decidedOn());
        }

        public Optional<RecordedStep> standing(Kind kind) {
            return steps.stream()
                    .filter(RecordedStep::stands)
                    .filter(found -> found.step().kind() == kind)
                    .findFirst();
        }
    }
}
