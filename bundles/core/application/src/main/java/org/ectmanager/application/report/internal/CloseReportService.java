/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.CloseReport;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class CloseReportService implements CloseReport {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;

    @Activate
    public CloseReportService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
    }

    @Override
    public Optional<Opened> look(Caller caller, long report) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> records.reports()
                .find(report)
                .filter(CloseReportService::isShown)
                .map(found -> {
                    records.viewed(found, "The appropriate body looked at a report that may not come");
                    return desk.opened(caller.body(), found).withoutDraft();
                }));
    }

    @Override
    public Optional<Became> became(Caller caller, long report) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> records.reports()
                .ever(report)
                .map(records::became)
                .filter(became -> became.isCancelled() || became == Became.HANDED_IN));
    }

    @Override
    public List<Refusal> close(Caller caller, Seen seen, String reason) {
        rights.require(caller, Right.AUTHORISE_ECT);
        var wrong = REASON.wrong(
                reason, "Enter the reason; the tutor reads it and, once the report was shared, the teacher");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            return records.reports()
                    .find(seen.id())
                    .filter(found -> found.version() == seen.version() && found.mayBeClosed())
                    .map(found -> close(found, reason.strip()))
                    .orElse(List.of(Stale.CHANGED));
        });
    }

    private static boolean isShown(Report report) {
        return report.mayBeClosed() || report.course().closed().isPresent();
    }

    private List<Refusal> close(Report report, String because) {
        records.reports().save(report.closed(because));
        records.announce(
                report, "report.closed", "The appropriate body closed the report, which will not come", because);
        return List.of();
    }
}
