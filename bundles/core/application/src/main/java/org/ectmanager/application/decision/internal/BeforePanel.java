/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;

/** A panel beside the law's last day to decide: it is waited for as long as it meets in time (P16, R46). */
record BeforePanel(DecisionFlow flow, StatutoryClocks clocks) {

    /** Nothing of a body without a panel, and of a decision that is made. */
    List<Finding> found(AwaitedDecision decision, DecisionCase before, LocalDate today) {
        if (!flow.hasPanel() || decision.made().isPresent()) {
            return List.of();
        }
        var counts = before.recommendationCounts();
        var last = clocks.decision(counts).lastDay();
        return List.of(flow.before(decision.receivedOn(), counts)
                .map(panel -> found(panel, last, today))
                .orElseGet(() -> none(last)));
    }

    private static Finding found(PanelDay panel, LocalDate last, LocalDate today) {
        if (panel.on().isAfter(last)) {
            return Finding.warning(
                    "decision.panel-late",
                    Reason.of(
                            "R46",
                            "2.66",
                            "The panel that this recommendation reaches meets on " + Reason.day(panel.on())
                                    + ", after the last day on which the Regulations let the decision be made, "
                                    + Reason.day(last)
                                    + ". Decide by then without waiting for it, or have it meet earlier."));
        }
        return today.isBefore(panel.on())
                ? Finding.notYet(
                        "decision.before-panel",
                        Reason.policy("The panel meets on " + Reason.day(panel.on())
                                + ". Its decision is recorded from that day on, by " + Reason.day(last)
                                + " at the latest."))
                : Finding.allowed(
                        "decision.panel-met", Reason.policy("The panel met on " + Reason.day(panel.on()) + "."));
    }

    private static Finding none(LocalDate last) {
        return Finding.warning(
                "decision.no-panel",
                Reason.policy("No day of the panel is set that this recommendation reaches. Have one set, or decide"
                        + " without a panel, by " + Reason.day(last) + " at the latest."));
    }
}
