/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes an induction shorter, and takes that back (R25 to R27, guidance 2.38, 3.2 to 3.5). Only decision makers of the
 * responsible body do, never the teacher's named contact (R10, R11). Every change is shown with its plan before, and
 * plans the induction anew; what was shared already stays as it is.
 */
@ProviderType
public interface ReduceInduction {

    /** The reductions of one induction with its plan, and that they were looked at; empty when this person may not. */
    Optional<Log> of(Caller caller, long induction);

    /** The reductions beside the record of this induction, which is open: that look is on record. */
    List<RecordedReduction> beside(Caller caller, Induction induction);

    /** Whether this person may make this induction shorter (R10, R11). */
    boolean mayReduce(Caller caller, Induction induction);

    /** What the rules say of the typed reduction, and what would become of the plan; nothing is saved. */
    Result<Preview> ifReduced(Caller caller, Seen seen, Map<String, String> typed);

    List<Refusal> reduce(Caller caller, Seen seen, Map<String, String> typed);

    /** What the rules say of taking a reduction back, and what would become of the plan; nothing is saved. */
    Result<Preview> ifWithdrawn(Caller caller, Seen seen, long reduction);

    /** @param because why; teacher, tutor and head teacher read it */
    List<Refusal> withdraw(Caller caller, Seen seen, long reduction, String because);

    /** The reductions of which induction, as they were seen on screen. */
    record Seen(long induction, long version) {}

    /**
     * What is recorded.
     *
     * @param reductions by their number, those that were taken back as well
     * @param plan as it is with those that stand
     */
    record Log(Induction induction, List<RecordedReduction> reductions, InductionPlan plan) {

        public Log {
            requireNonNull(induction, "induction");
            requireNonNull(plan, "plan");
            reductions = List.copyOf(reductions);
        }

        /** Another one with every change of any of them. */
        public long version() {
            return versionOf(reductions);
        }

        public static long versionOf(List<RecordedReduction> reductions) {
            return reductions.stream().mapToLong(RecordedReduction::version).sum();
        }

        public Optional<RecordedReduction> find(long reduction) {
            return reductions.stream().filter(found -> found.id() == reduction).findFirst();
        }
    }

    /** What is shown before anything is saved. */
    record Preview(List<Finding> findings, WhatIf plan) {

        public Preview {
            requireNonNull(plan, "plan");
            findings = List.copyOf(findings);
        }

        /** What stands in the way, each beside the field that puts it right. */
        public List<Refusal> refusals() {
            return findings.stream()
                    .filter(Finding::stops)
                    .map(finding -> finding.asRefusal(field(finding.code())))
                    .toList();
        }

        private static String field(String code) {
            return switch (code) {
                case "reduction.consent" -> "agreed";
                case "reduction.advice" -> "advised";
                case "reduction.too-much", "reduction.before-today" -> "terms";
                case "bring-forward.full-time", "bring-forward.too-early" -> "reason";
                default -> "";
            };
        }
    }
}
