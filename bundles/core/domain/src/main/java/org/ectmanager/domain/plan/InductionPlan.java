/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.contract.ServedTerms;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.terms.Terms;

/**
 * Every review and assessment to the end of one induction.
 *
 * @param served as of the day the plan was made for; stands still while an absence extension is worked
 * @param reports in order of their due dates
 * @param warnings what a person has to look at
 */
public record InductionPlan(
        RequiredLength required,
        ServedTerms served,
        Completion completion,
        List<PartOfInduction> parts,
        List<PlannedReport> reports,
        List<Reason> warnings) {

    public InductionPlan {
        parts = List.copyOf(parts);
        reports = List.copyOf(reports);
        warnings = List.copyOf(warnings);
    }

    public Terms remaining() {
        return required.remaining(served.terms());
    }

    /** With these reports due on days that were agreed (R35 c, R37): nothing warns any more that another has to be. */
    public InductionPlan agreed(Map<PlannedReport, LocalDate> days) {
        var settled = ShortPeriods.warnings(List.copyOf(days.keySet()));
        return new InductionPlan(
                required,
                served,
                completion,
                parts,
                reports.stream()
                        .map(report -> days.containsKey(report) ? report.agreed(days.get(report)) : report)
                        .sorted(Comparator.comparing(PlannedReport::due))
                        .toList(),
                warnings.stream().filter(warning -> !settled.contains(warning)).toList());
    }

    /** The assessment that ends with a recommendation; empty when the contracts end before it. */
    public Optional<PlannedReport> finalAssessment() {
        return reports.stream().filter(PlannedReport::isFinal).reduce((first, second) -> second);
    }
}
