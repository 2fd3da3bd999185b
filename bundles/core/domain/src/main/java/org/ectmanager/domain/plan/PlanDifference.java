/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/** What a new plan changes for people, with the reports of both plans told apart as {@link ReportPairs} says. */
public record PlanDifference(List<PlannedReport> added, List<PlannedReport> removed, List<Change> changed) {

    /** The same report before and after. */
    public record Change(PlannedReport before, PlannedReport after) {

        /** What moved, each as a sentence, such as {@code Due on 8 January 2026, was 5 December 2025.} */
        public List<String> sentences() {
            var sentences = new ArrayList<String>();
            add(sentences, "Opens on ", before.opens(), after.opens());
            add(sentences, "Due on ", before.due(), after.due());
            add(
                    sentences,
                    "Period begins on ",
                    before.period().from(),
                    after.period().from());
            add(
                    sentences,
                    "Period ends on ",
                    before.period().to(),
                    after.period().to());
            if (before.isFinal() != after.isFinal()) {
                sentences.add(after.isFinal() ? "Is now the final assessment." : "Is no longer the final assessment.");
            }
            return List.copyOf(sentences);
        }

        private static void add(List<String> sentences, String what, LocalDate before, LocalDate after) {
            if (!before.equals(after)) {
                sentences.add(what + Reason.day(after) + ", was " + Reason.day(before) + ".");
            }
        }
    }

    public PlanDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static PlanDifference between(List<PlannedReport> before, List<PlannedReport> after) {
        var pairs = ReportPairs.of(before, after);
        var changed = pairs.same().stream()
                .map(pair -> new Change(pair.before(), pair.after()))
                .filter(change -> !change.sentences().isEmpty())
                .toList();
        return new PlanDifference(pairs.fresh(), pairs.gone(), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
