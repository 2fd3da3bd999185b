/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/** What is on record of the contracts of a period. */
final class Contracts {

    private Contracts() {}

    static SummaryList of(Opened opened) {
        var period = opened.report().planned().period();
        var list = SummaryList.card("On record for " + Days.of(period.from()) + " to " + Days.of(period.to()));
        for (var contract : opened.induction().contracts()) {
            list = list.row(
                    "Contract from " + Days.of(contract.period().from()),
                    contract.endsOn().map(end -> "Until " + Days.of(end)).orElse("Permanent")
                            + "\nFull-time equivalent "
                            + contract.fte().value().stripTrailingZeros().toPlainString() + ", "
                            + contract.daysPerWeek().toPlainString() + " days a week");
        }
        return list.row("Days in the period by contract and calendar", opened.suggestedDays());
    }
}
