/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/**
 * Reports that are due before the period they look back on begins: it is shorter than the days that the policy leaves
 * between due date and end. The dates stay as the policy has them; a person has to agree on others.
 */
final class ShortPeriods {

    private ShortPeriods() {}

    /** Of reports that are still to come. */
    static List<Reason> warnings(List<PlannedReport> reports) {
        return reports.stream()
                .filter(report -> report.due().isBefore(report.period().from()))
                .map(report -> Reason.of(rule(report.kind()), guidance(report.kind()), sentence(report)))
                .toList();
    }

    private static String rule(ReportKind kind) {
        return switch (kind) {
            case PROGRESS_REVIEW -> "R34";
            case FORMAL_ASSESSMENT -> "R37";
            case INTERIM_ASSESSMENT -> "R39";
        };
    }

    private static String guidance(ReportKind kind) {
        return switch (kind) {
            case PROGRESS_REVIEW -> "2.48";
            case FORMAL_ASSESSMENT -> "2.55";
            case INTERIM_ASSESSMENT -> "2.62";
        };
    }

    private static String sentence(PlannedReport report) {
        return report.title() + " is due on " + Reason.day(report.due()) + ", before its period from "
                + Reason.day(report.period().from()) + " to "
                + Reason.day(report.period().to())
                + " begins: the period is too short for the dates that the appropriate body has set. Agree another day"
                + " with the appropriate body.";
    }
}
