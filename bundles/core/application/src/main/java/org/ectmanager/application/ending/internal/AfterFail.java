/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.ending.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AfterFailing;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.school.InductionSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows a fail, by what is on record of an appeal against it (R50, R51). */
@Component(service = AfterFail.class)
public final class AfterFail {

    private final RecordAppeal appeals;
    private final DecisionClocks clocks;
    private final Schools schools;
    private final Clock clock;

    @Activate
    public AfterFail(
            @Reference RecordAppeal appeals,
            @Reference DecisionClocks clocks,
            @Reference Schools schools,
            @Reference Clock clock) {
        this.appeals = appeals;
        this.clocks = clocks;
        this.schools = schools;
        this.clock = clock;
    }

    Appeal appeal(Caller caller, Induction induction) {
        return appeals.beside(caller, induction)
                .map(log -> log.appeal().standing())
                .orElseGet(Appeal.None::new);
    }

    /** The clock of dismissal is told before it is set off, as it will run once the time to appeal is over. */
    Failed of(BodyId body, Induction induction, LocalDate decidedOn, Appeal appeal) {
        var statutory = clocks.of(body, induction);
        var window = statutory.appeal(decidedOn);
        var today = LocalDate.now(clock);
        var after = new AfterFailing(window, appeal);
        var setting = InductionSetting.ofTypeCode(
                schools.find(induction.school()).orElseThrow().typeCode());
        return new Failed(
                appeal,
                after.dismissal(setting, later(window.actAfter().plusDays(1), today), statutory),
                after.mayBeListed(today));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
