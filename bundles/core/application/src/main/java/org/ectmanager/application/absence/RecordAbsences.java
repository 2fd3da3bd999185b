/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Absences during induction (R28 to R31, guidance 3.6 and 3.7). Whoever writes reports at the school records them, and
 * every change, which is shown with its plan before, plans the induction anew; what was shared already stays as it is.
 */
@ProviderType
public interface RecordAbsences {

    /** The absences of one induction with its plan, and that they were looked at; empty when this person may not. */
    Optional<Log> of(Caller caller, long induction);

    /** The same beside the record of this induction, which is open: that look is on record. */
    Optional<Log> beside(Caller caller, Induction induction);

    /** Whether this person may record absences on this induction. */
    boolean mayRecord(Caller caller, Induction induction);

    /** What would become of the plan with one absence more; nothing is saved. */
    Result<WhatIf> ifAdded(Caller caller, long induction, Map<String, String> typed);

    /** What would become of the plan if the absence were as it is typed; nothing is saved. */
    Result<WhatIf> ifChanged(Caller caller, Seen seen, Map<String, String> typed);

    /** What would become of the plan without the absence; nothing is saved. */
    Result<WhatIf> ifRemoved(Caller caller, Seen seen);

    List<Refusal> add(Caller caller, long induction, Map<String, String> typed);

    List<Refusal> change(Caller caller, Seen seen, Map<String, String> typed);

    /** Takes back what was recorded by mistake. */
    List<Refusal> remove(Caller caller, Seen seen);

    /** What a colleague changed since the absence was seen; for those who may record absences. */
    Optional<LaterEdit> since(Caller caller, Seen seen);

    /** Which absence of which induction, as it was seen on screen. */
    record Seen(long induction, long absence, long version) {}

    /**
     * What is recorded and what it does.
     *
     * @param plan as it is with these absences
     */
    record Log(Induction induction, List<RecordedAbsence> absences, InductionPlan plan) {

        public Log {
            requireNonNull(induction, "induction");
            requireNonNull(plan, "plan");
            absences = List.copyOf(absences);
        }

        public Optional<RecordedAbsence> find(long absence) {
            return absences.stream().filter(found -> found.id() == absence).findFirst();
        }
    }
}
