/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appeal on a teacher's record: to the body's staff, the head teacher and the teacher (R48 to R51). */
@Component
public final class AppealPanel implements EctPanel {

    private static final String CONSOLE = "/console/";

    private final RecordAppeal appeals;
    private final Clock clock;

    @Activate
    public AppealPanel(@Reference RecordAppeal appeals, @Reference Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var records = address.contains(CONSOLE) && appeals.mayRecord(caller);
        return appeals.beside(caller, induction)
                .filter(log -> records || !log.steps().isEmpty())
                .map(log -> new Panel(
                        AppealTable.of(log, "", clock),
                        Optional.of(log).filter(any -> records).map(any -> record(any, address))));
    }

    private static Link record(Log log, String address) {
        var console = address.substring(0, address.indexOf(CONSOLE) + CONSOLE.length());
        return Link.to(
                console + "decisions/" + log.decision().id() + "/appeal",
                log.appeal().isOver() ? "See the appeal" : "Record what happens to an appeal");
    }

    @Override
    public int place() {
        return 46;
    }
}
