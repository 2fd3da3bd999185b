/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction.internal;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reductions;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when an induction is made shorter: the row, the plan, the audit trail, and who is told. */
@Component(service = ReductionRecords.class)
public final class ReductionRecords {

    private final Reductions reductions;
    private final Inductions inductions;
    private final PlannedReports planned;
    private final Happenings happenings;
    private final Ids ids;

    @Activate
    public ReductionRecords(
            @Reference Reductions reductions,
            @Reference Inductions inductions,
            @Reference PlannedReports planned,
            @Reference Happenings happenings,
            @Reference Ids ids) {
        this.reductions = reductions;
        this.inductions = inductions;
        this.planned = planned;
        this.happenings = happenings;
        this.ids = ids;
    }

    Inductions inductions() {
        return inductions;
    }

    List<RecordedReduction> of(Induction induction) {
        return reductions.of(induction.id());
    }

    long nextId() {
        return ids.next();
    }

    void viewed(Induction induction) {
        happenings.viewed(Happening.to(
                "induction", induction.id(), "reductions.viewed", "The reductions of an induction were looked at"));
    }

    void add(BodyId body, Induction induction, RecordedReduction reduction) {
        reductions.add(reduction);
        tell(body, induction, reduction, "reduction.made", "The appropriate body made induction shorter", "");
    }

    void withdraw(BodyId body, Induction induction, RecordedReduction reduction, String because) {
        reductions.withdraw(reduction);
        tell(body, induction, reduction, "reduction.withdrawn", "A reduction of induction was taken back", because);
    }

    private void tell(
            BodyId body, Induction induction, RecordedReduction reduction, String kind, String what, String because) {
        planned.follow(body, induction, "a reduction was made or taken back");
        happenings.announce(
                Happening.to("induction", induction.id(), kind, what).because(because),
                Map.of("induction", Long.toString(induction.id()), "reduction", Long.toString(reduction.id())));
    }
}
