/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.port.Listings.ToRelease;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.OperatePlans;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class OperatePlansService implements OperatePlans {

    private final Transactions transactions;
    private final ReportRecords records;
    private final Listings listings;
    private final Clock clock;

    @Activate
    public OperatePlansService(
            @Reference Transactions transactions,
            @Reference ReportRecords records,
            @Reference Listings listings,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public Optional<List<Report>> plan(BodyId body, long ect) {
        return transactions.in(
                Scope.of(body), () -> records.inductions().find(ect).map(found -> {
                    records.tell(Happening.to(
                            "induction", ect, "plan.viewed", "An operator looked at a plan in the console"));
                    return records.reports().of(ect).stream()
                            .map(report -> WithoutAbsences.report(report.with(Report.Content.NONE)))
                            .toList();
                }));
    }

    @Override
    public List<Long> ects(BodyId body) {
        return transactions.in(Scope.of(body), listings::inductions);
    }

    @Override
    public List<ToRelease> toRelease(BodyId body, int days) {
        var until = LocalDate.now(clock).plusDays(Math.max(0, days));
        return transactions.in(Scope.of(body), () -> listings.toRelease(until));
    }

    @Override
    public int release(BodyId body) {
        return transactions.in(Scope.of(body), () -> {
            var released = records.reports().release(LocalDate.now(clock));
            records.tell(new Happening(
                    "reports.released",
                    "body",
                    Optional.empty(),
                    "An operator had the reports released whose day has come: " + released,
                    ""));
            return released;
        });
    }
}
