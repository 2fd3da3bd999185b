/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
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
        return unfit(day, rules)
                .orElseGet(() -> meetsStandards
                        ? Finding.allowed(
                                "lost-records.exempt",
                                reason(covered(rules)
                                        + ", and the Teachers\u2019 Standards are met. The appropriate body may deem the"
                                        + " teacher exempt."))
                        : otherwise(
                                "lost-records.standards",
                                "The appropriate body is not satisfied that the Teachers\u2019 Standards are met."));
    }

    /** The same before the appropriate body has said whether the Standards are met: a report that may do asks it to. */
    public Finding shown(LocalDate day, RuleSet rules) {
        return unfit(day, rules)
                .orElseGet(() -> Finding.warning(
                        "lost-records.shown",
                        reason(covered(rules)
                                + ". The appropriate body decides: where it is satisfied that the Teachers\u2019 Standards"
                                + " are met it may deem the teacher exempt, and refuses the registration. Otherwise the"
                                + " teacher serves induction, in full or reduced.")));
    }

    /** What is wrong with the days of the report; a longer one does when a year of it is recent enough. */
    private Optional<Finding> unfit(LocalDate day, RuleSet rules) {
        if (isShorterThanAYear(from, to)) {
            return Optional.of(otherwise("lost-records.too-short", "The appraisal report has to cover a year."));
        }
        var earliest = day.minusYears(years(rules));
        return isShorterThanAYear(from.isBefore(earliest) ? earliest : from, to.isAfter(day) ? day : to)
                ? Optional.of(otherwise(
                        "lost-records.too-old",
                        "The appraisal report has to cover a year that lies within the last " + years(rules)
                                + " years, from " + Reason.day(earliest) + " to " + Reason.day(day) + "."))
                : Optional.empty();
    }

    private static boolean isShorterThanAYear(LocalDate from, LocalDate to) {
        return Period.between(from, to.plusDays(1)).getYears() < 1;
    }

    private String covered(RuleSet rules) {
        return "The appraisal report covers " + Reason.day(from) + " to " + Reason.day(to)
                + ", a year of it within the last " + years(rules) + " years";
    }

    private static int years(RuleSet rules) {
        return rules.exemptions().appraisalWithinYears();
    }

    private static Finding otherwise(String code, String why) {
        return Finding.refused(code, reason(why + " The teacher serves induction, in full or reduced."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R57", "3.12", sentence);
    }
}
