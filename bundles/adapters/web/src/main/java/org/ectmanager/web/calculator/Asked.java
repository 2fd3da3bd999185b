/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.ruleset.RuleSets;

/** An induction as somebody described it to the calculator. */
record Asked(
        LocalDate startsOn,
        List<Contract> contracts,
        List<Absence> absences,
        Optional<Reduction> reduction,
        Optional<AgreedExtension> extension,
        Optional<LocalDate> leavesOn) {

    Asked {
        contracts = List.copyOf(contracts);
        absences = List.copyOf(absences);
    }

    InductionFacts facts() {
        var history = new ContractHistory(contracts);
        return new InductionFacts(startsOn, leavesOn.map(history::leavingOn).orElse(history), absences, required());
    }

    /** The form has let no reduction through that the rules refuse. */
    private RequiredLength required() {
        var rules = RuleSets.on(startsOn);
        var standard = RequiredLength.standard(rules);
        var reduced = reduction
                .map(less -> standard.reducedBy(less, rules).fold(length -> length, reasons -> standard))
                .orElse(standard);
        return extension.map(reduced::extendedBy).orElse(reduced);
    }
}
