/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * Whether somebody who has not completed induction may do supply of less than a term at a relevant school (R16,
 * guidance 2.14 to 2.17): for five years from the award, with no extension, and afterwards only alongside a part-time
 * induction.
 *
 * @param qualifiedOn the award of qualified teacher status
 * @param onPartTimeInduction serving induction part-time at the same time
 */
public record Supply(LocalDate qualifiedOn, boolean onPartTimeInduction) {

    public Supply {
        requireNonNull(qualifiedOn, "qualifiedOn");
    }

    /** The last day on which it is permitted without induction. */
    public LocalDate lastDay(RuleSet rules) {
        return qualifiedOn.plusYears(rules.starting().supplyYears()).minusDays(1);
    }

    /** Is it permitted on a day? */
    public Finding permittedOn(LocalDate day, RuleSet rules) {
        var last = lastDay(rules);
        if (!day.isAfter(last)) {
            return Finding.allowed(
                    "supply.permitted",
                    reason("Supply of less than a term is permitted until " + Reason.day(last) + ", "
                            + rules.starting().supplyYears() + " years from qualifying. It never counts towards"
                            + " induction."));
        }
        return onPartTimeInduction
                ? Finding.allowed(
                        "supply.beside-induction",
                        reason("The five years ended on " + Reason.day(last)
                                + ". Supply is still permitted alongside a part-time induction."))
                : Finding.refused(
                        "supply.over",
                        reason("Supply of less than a term was permitted until " + Reason.day(last)
                                + " and cannot be extended. Offer a post in which induction can be served."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R16", "2.14", sentence);
    }
}
