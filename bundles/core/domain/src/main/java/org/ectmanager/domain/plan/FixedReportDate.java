/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dates an appropriate body sets for all reports of some kinds whose period ends in the term in which {@code due} lies.
 */
public record FixedReportDate(Set<ReportKind> kinds, LocalDate opens, LocalDate due) {

    public FixedReportDate {
        kinds = Set.copyOf(kinds);
        requireNonNull(opens, "opens");
        if (due.isBefore(opens)) {
            throw new IllegalArgumentException("A report cannot be due before it opens");
        }
    }
}
