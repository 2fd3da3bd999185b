/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.ending.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AfterFailing;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.school.InductionSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows a fail against which nobody appeals (R50, R51). */
@Component(service = AfterFail.class)
public final class AfterFail {

    private final DecisionClocks clocks;
    private final Schools schools;
    private final Clock clock;

    @Activate
    public AfterFail(@Reference DecisionClocks clocks, @Reference Schools schools, @Reference Clock clock) {
        this.clocks = clocks;
        this.schools = schools;
        this.clock = clock;
    }

    /** The clock of dismissal is told before it is set off, as it will run once the time to appeal is over. */
    Failed of(BodyId body, Induction induction, LocalDate decidedOn) {
        var statutory = clocks.of(body, induction);
        var window = statutory.appeal(decidedOn);
        var after = new AfterFailing(window, new Appeal.None());
        var setting = InductionSetting.ofTypeCode(
                schools.find(induction.school()).orElseThrow().typeCode());
        return new Failed(
                after.dismissal(setting, window.actAfter().plusDays(1), statutory),
                after.mayBeListed(LocalDate.now(clock)));
    }
}
