/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.counter.Counter;
import org.ectmanager.application.report.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListPlansService implements ListPlans {

    private final Counter counter;
    private final Listings listings;
    private final ReportRecords records;

    @Activate
    public ListPlansService(
            @Reference Counter counter, @Reference Listings listings, @Reference ReportRecords records) {
        this.counter = counter;
        this.listings = listings;
        this.records = records;
    }

    @Override
    public Slice<Line> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.PLANS_READ, "plan", () -> listings.plans(filter, turn));
    }

    @Override
    public Optional<Plan> find(Client client, long ect) {
        var seen = Happening.to("induction", ect, "plan.viewed", "A program read the plan of an induction");
        return counter.one(client, Grant.PLANS_READ, seen, () -> records.inductions()
                .find(ect)
                .map(found -> new Plan(
                        found,
                        records.reports().of(ect).stream()
                                .map(report -> WithoutAbsences.report(report.with(Report.Content.NONE)))
                                .toList())));
    }
}
