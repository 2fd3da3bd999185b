/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.counter.Counter;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.signature.Signature.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListReportsService implements ListReports {

    private final Counter counter;
    private final Listings listings;
    private final ReportRecords records;

    @Activate
    public ListReportsService(
            @Reference Counter counter, @Reference Listings listings, @Reference ReportRecords records) {
        this.counter = counter;
        this.listings = listings;
        this.records = records;
    }

    @Override
    public Slice<Listed> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.REPORTS_READ, "report", () -> listings.reports(filter, turn));
    }

    @Override
    public Optional<Written> find(Client client, long report) {
        var seen = Happening.to("report", report, "report.viewed", "A program read a report");
        return counter.one(client, Grant.REPORTS_READ, seen, () -> records.reports()
                .find(report)
                .filter(Report::isHandedIn)
                .flatMap(this::written));
    }

    /** The form is kept with the report from when it was begun. */
    private Optional<Written> written(Report report) {
        return records.inductions()
                .find(report.induction())
                .map(induction -> new Written(
                        report,
                        induction.name(),
                        report.form().orElseThrow(),
                        records.signatures().standing(Subject.REPORT, report.id()),
                        records.evidence().of(report.id())));
    }
}
