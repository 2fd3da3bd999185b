/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.terms.Terms;

/** How one induction runs: its parts, its milestones, and what is served at the end of the known service. */
record Course(List<PartOfInduction> parts, List<Milestone> milestones, Terms served, boolean isComplete) {

    /** Empty when the service ends before the required length. */
    Optional<LocalDate> completedOn() {
        return isComplete ? Optional.of(milestones.get(milestones.size() - 1).on()) : Optional.empty();
    }

    /**
     * With the assessments that are submitted on the days where they were: no new plan moves them.
     *
     * @param overtaken how many of them belong to a part that there is no more
     */
    Course holding(List<PlannedReport> submitted, int overtaken) {
        return new Course(
                parts,
                milestones.stream()
                        .map(milestone -> held(milestone, submitted, overtaken))
                        .toList(),
                served,
                isComplete);
    }

    private static Milestone held(Milestone milestone, List<PlannedReport> submitted, int overtaken) {
        return submitted.stream()
                .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .filter(report -> report.ordinal() == milestone.ordinal() + overtaken)
                .findFirst()
                .map(report -> milestone.on(report.period().to()))
                .orElse(milestone);
    }
}
