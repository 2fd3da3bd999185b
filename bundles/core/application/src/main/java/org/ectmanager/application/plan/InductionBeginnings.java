/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins an induction with its whole plan. */
@Component(service = InductionBeginnings.class)
public final class InductionBeginnings {

    private final Inductions inductions;
    private final PlannedReports reports;

    @Activate
    public InductionBeginnings(@Reference Inductions inductions, @Reference PlannedReports reports) {
        this.inductions = inductions;
        this.reports = reports;
    }

    public void begin(BodyId body, Induction induction) {
        inductions.add(induction);
        reports.follow(body, induction, "induction begins");
    }
}
