/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;

/**
 * The numbers of the law from a day on (R66). Rules ask {@link RuleSets#on} for the set of the day that matters.
 *
 * @param validFrom first day on which these numbers hold
 * @param name what changed on that day
 */
public record RuleSet(
        LocalDate validFrom, String name, Length length, Absences absences, Clocks clocks, Starting starting) {

    /**
     * R19, R22, R25, R32. All in full-time equivalent terms but the last.
     *
     * @param daysOfATerm what a term counts by the 65-day method, a convention (R21)
     */
    public record Length(
            Terms standard,
            Terms part,
            Terms shortestPost,
            Terms shortestReduced,
            Terms shortestExtension,
            Terms longestExtension,
            int daysOfATerm) {}

    /**
     * R28.
     *
     * @param threshold days of ad hoc absence in one part from which that part is extended by all of them
     * @param carersLeaveIsStatutory whether carer's leave is left out of the count
     */
    public record Absences(int threshold, boolean carersLeaveIsStatutory) {}

    /** R38, R44 to R50, all in working days but the one that deems a notice received, which is in calendar days. */
    public record Clocks(
            int reportCopy,
            int recommendation,
            int representations,
            int decision,
            int notices,
            int emailDeemedReceivedAfter,
            int appeal,
            int bodyReply,
            int dismissal) {}

    /**
     * R9, R12, R17.
     *
     * @param timetableFirstPart largest share of the usual timetable in part one
     * @param timetableSecondPart the same in part two
     * @param localAuthoritiesTakeOn whether a local authority may be the appropriate body of a new starter
     * @param overseasInspectionYears how old the inspection of a British school overseas may be
     */
    public record Starting(
            BigDecimal timetableFirstPart,
            BigDecimal timetableSecondPart,
            boolean localAuthoritiesTakeOn,
            int overseasInspectionYears) {}
}
