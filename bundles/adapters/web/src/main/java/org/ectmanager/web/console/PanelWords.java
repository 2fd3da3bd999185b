/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.LocalDate;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.web.words.Days;

/** The next day of a body's panel, for those who decide (P16). */
final class PanelWords {

    private PanelWords() {}

    /** With a space at its end, to go before other sentences; nothing of a body without a panel. */
    static String next(DecisionFlow flow, LocalDate today) {
        if (!flow.hasPanel()) {
            return "";
        }
        return flow.next(today)
                .map(panel -> "The panel meets next on " + Days.of(panel.on()) + ", on what was handed in by "
                        + Days.of(panel.receivedBy()) + ". Its decisions are recorded from that day on. ")
                .orElse("No further day of the panel is set. ");
    }
}
