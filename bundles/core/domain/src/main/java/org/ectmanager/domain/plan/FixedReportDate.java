/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dates an appropriate body sets for all reports of some kinds whose period ends in the term in which {@code due} lies.
 *
 * @param finals they are dates of final assessments alone, before which dates of all formal assessments give way
 */
public record FixedReportDate(Set<ReportKind> kinds, LocalDate opens, LocalDate due, boolean finals) {

    public FixedReportDate {
        kinds = Set.copyOf(kinds);
        requireNonNull(opens, "opens");
        if (due.isBefore(opens)) {
            throw new IllegalArgumentException("A report cannot be due before it opens");
        }
    }

    /** For final assessments too, where formal assessments are among the kinds. */
    public FixedReportDate(Set<ReportKind> kinds, LocalDate opens, LocalDate due) {
        this(kinds, opens, due, false);
    }

    /** For final assessments alone. */
    public static FixedReportDate ofFinals(LocalDate opens, LocalDate due) {
        return new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), opens, due, true);
    }

    boolean isFor(ReportKind kind, boolean isFinal) {
        return kinds.contains(kind) && (isFinal || !finals);
    }
}
