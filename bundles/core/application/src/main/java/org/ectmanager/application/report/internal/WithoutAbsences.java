/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;

/** Reasons for those who see an induction but not what the teacher missed of it (R54, guidance 2.79). */
final class WithoutAbsences {

    private static final String EXTENDED = "R30";
    private static final Set<String> ABOUT_ABSENCES = Set.of("R28", "R29");

    private static final Reason LONGER = Reason.of(
            "R54",
            "2.79",
            "This part of induction was made longer. Those who write and read the reports see by how much and why.");

    private WithoutAbsences() {}

    static Report report(Report report) {
        return report.with(report.planned().because(reasons(report.planned().because())));
    }

    static List<Reason> reasons(List<Reason> all) {
        return all.stream().flatMap(WithoutAbsences::told).toList();
    }

    private static Stream<Reason> told(Reason reason) {
        if (ABOUT_ABSENCES.contains(reason.rule())) {
            return Stream.empty();
        }
        return Stream.of(reason.rule().equals(EXTENDED) ? LONGER : reason);
    }
}
