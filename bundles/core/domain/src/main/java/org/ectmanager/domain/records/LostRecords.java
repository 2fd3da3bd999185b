/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * An appraisal report in place of lost records (R57, guidance 3.12, 3.13): paragraph 24 of Schedule 1.
 *
 * @param from first day that the report covers
 * @param to last day that it covers
 * @param meetsStandards the appropriate body is satisfied that the teacher meets the Teachers' Standards
 */
public record LostRecords(LocalDate from, LocalDate to, boolean meetsStandards) {

    public LostRecords {
        requireNonNull(from, "from");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A report covers days in order");
        }
    }

    /** Whether the appropriate body may deem the teacher exempt on a day. Otherwise induction, full or reduced. */
    public Finding exempt(LocalDate day, RuleSet rules) {
        var years = rules.exemptions().appraisalWithinYears();
        if (Period.between(from, to.plusDays(1)).getYears() < 1) {
            return otherwise("lost-records.too-short", "The appraisal report has to cover a year.");
        }
        if (from.isBefore(day.minusYears(years))) {
            return otherwise("lost-records.too-old", "The year has to lie within the last " + years + " years.");
        }
        return meetsStandards
                ? Finding.allowed(
                        "lost-records.exempt",
                        reason("The appraisal report covers a year within the last " + years
                                + ", and the Teachers\u2019 Standards are met. The appropriate body may deem the teacher"
                                + " exempt."))
                : otherwise(
                        "lost-records.standards",
                        "The appropriate body is not satisfied that the Teachers\u2019 Standards are met.");
    }

    private static Finding otherwise(String code, String why) {
        return Finding.refused(code, reason(why + " The teacher serves induction, in full or reduced."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R57", "3.12", sentence);
    }
}
