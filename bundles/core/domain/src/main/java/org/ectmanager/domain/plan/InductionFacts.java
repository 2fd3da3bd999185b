/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.RequiredLength;

/**
 * What is known about one induction. Whoever is to leave is given contracts that end
 * ({@link ContractHistory#leavingOn}).
 *
 * @param startsOn the day the appropriate body set; service before it does not count
 */
public record InductionFacts(
        LocalDate startsOn, ContractHistory contracts, List<Absence> absences, RequiredLength required) {

    public InductionFacts {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(contracts, "contracts");
        requireNonNull(required, "required");
        absences = List.copyOf(absences);
    }
}
