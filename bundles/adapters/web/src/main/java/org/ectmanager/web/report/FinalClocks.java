/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import org.ectmanager.application.decision.SeeClocks;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.decision.DecisionView.Timed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Until when a final assessment is signed at its school and with the appropriate body (R38, R44). */
@Component(service = FinalClocks.class)
public final class FinalClocks {

    private final SeeClocks clocks;
    private final DecisionView view;

    @Activate
    public FinalClocks(@Reference SeeClocks clocks, @Reference DecisionView view) {
        this.clocks = clocks;
        this.view = view;
    }

    /** Once it is signed at the school, by tutor and head teacher; none before, and none of other reports. */
    List<Timed> of(Desk desk, Opened opened) {
        var state = opened.report().state();
        return opened.report().planned().isFinal() && (state == State.AWAITING_TUTOR || state == State.AWAITING_HEAD)
                ? view.clocks(clocks.toHandIn(desk.caller(), desk.school(), opened))
                : List.of();
    }
}
