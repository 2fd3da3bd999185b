/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.explanation.Reason;

/** What a new plan changes for people. A formal assessment keeps its number, any other report its term. */
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
        var old = byKey(before);
        var added = new ArrayList<PlannedReport>();
        var changed = new ArrayList<Change>();
        byKey(after).forEach((key, report) -> {
            var was = old.remove(key);
            if (was == null) {
                added.add(report);
            } else {
                var change = new Change(was, report);
                if (!change.sentences().isEmpty()) {
                    changed.add(change);
                }
            }
        });
        return new PlanDifference(added, List.copyOf(old.values()), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<String, PlannedReport> byKey(List<PlannedReport> reports) {
        var byKey = new LinkedHashMap<String, PlannedReport>();
        for (var report : reports) {
            var name = report.kind() == ReportKind.FORMAL_ASSESSMENT ? "" + report.ordinal() : report.term();
            var key = report.kind() + " " + name;
            while (byKey.containsKey(key)) {
                key += " again";
            }
            byKey.put(key, report);
        }
        return byKey;
    }
}
