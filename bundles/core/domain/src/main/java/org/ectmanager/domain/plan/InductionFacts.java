/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * What is known about one induction. Whoever is to leave is given contracts that end
 * ({@link ContractHistory#leavingOn}).
 *
 * @param startsOn the day the appropriate body set; contracts before it do not count
 * @param before what was served of this induction until then, with another school or appropriate body (R23)
 */
public record InductionFacts(
        LocalDate startsOn,
        ContractHistory contracts,
        List<Absence> absences,
        RequiredLength required,
        ServedBefore before) {

    public InductionFacts {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(contracts, "contracts");
        requireNonNull(required, "required");
        requireNonNull(before, "before");
        absences = List.copyOf(absences);
    }

    /** The same of an induction of another length. */
    public InductionFacts lasting(RequiredLength length) {
        return new InductionFacts(startsOn, contracts, absences, length, before);
    }

    /** How many formal assessments were due before this appropriate body took the induction on (R23, R37). */
    int assessedBefore(RuleSet rules) {
        var part = rules.length().part();
        var inTwoParts = part.isLessThan(required.beforeExtensions());
        return inTwoParts && !before.terms().isLessThan(part) ? 1 : 0;
    }

    /** Of an induction that begins. */
    public InductionFacts(
            LocalDate startsOn, ContractHistory contracts, List<Absence> absences, RequiredLength required) {
        this(startsOn, contracts, absences, required, ServedBefore.NONE);
    }
}
