/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SaidOfContract;
import org.ectmanager.application.report.SaidOfNextPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passes on what a report says of the contract as it is, and of the post after it, when the report is shared. */
@Component(service = PassingOn.class)
public final class PassingOn {

    private final SaidOfContract ofContract;
    private final SaidOfNextPeriod ofNextPeriod;
    private final Inductions inductions;

    @Activate
    public PassingOn(
            @Reference SaidOfContract ofContract,
            @Reference SaidOfNextPeriod ofNextPeriod,
            @Reference Inductions inductions) {
        this.ofContract = ofContract;
        this.ofNextPeriod = ofNextPeriod;
        this.inductions = inductions;
    }

    void follow(Caller caller, Report report) {
        ofContract.follow(caller, report);
        ofNextPeriod.follow(caller, report, inductions.find(report.induction()).orElseThrow());
    }
}
