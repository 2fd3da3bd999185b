/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

/**
 * When reports of one type open and fall due, where they do not with all others: in a staggered order final assessments
 * come first, so that they are read before induction ends.
 *
 * @param opensDaysBefore calendar days from opening to due date
 * @param dueDaysBeforePeriodEnd calendar days from due date to the end of the period
 */
public record ReportOffset(ReportType type, int opensDaysBefore, int dueDaysBeforePeriodEnd) {

    private static final int LONGEST = 366;

    public ReportOffset {
        requireNonNull(type, "type");
        if (isOutside(opensDaysBefore) || isOutside(dueDaysBeforePeriodEnd)) {
            throw new IllegalArgumentException("An offset is 0 to " + LONGEST + " days");
        }
    }

    private static boolean isOutside(int days) {
        return days < 0 || days > LONGEST;
    }
}
