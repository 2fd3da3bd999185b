/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.FallenReports;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports that a school writes, each within a transaction, for those at the school who may write them. */
@Component(service = SchoolReports.class)
public final class SchoolReports {

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final FallenReports fallen;

    @Activate
    public SchoolReports(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference FallenReports fallen) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.fallen = fallen;
    }

    void require(Caller caller, Right right, SchoolId school) {
        rights.require(caller, right, school);
    }

    List<Listed> at(Caller caller, SchoolId school, LocalDate until) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> records.reports().at(school, until));
    }

    /** What is read of a report; empty when it is not this school's, or on the one who asks. */
    <T> Optional<T> reading(Caller caller, SchoolId school, long report, Function<Report, Optional<T>> read) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> found(caller, school, report).flatMap(read));
    }

    /** Writes into a report, as it was seen, while it is the school's to write. */
    List<Refusal> writing(Caller caller, SchoolId school, Seen seen, Function<Report, List<Refusal>> write) {
        return changing(caller, school, new Awaited(seen, State.WRITABLE), write);
    }

    /** Changes where a report stands that waits for a signature. */
    List<Refusal> waiting(Caller caller, SchoolId school, Seen seen, Function<Report, List<Refusal>> change) {
        return changing(caller, school, new Awaited(seen, State.AWAITING), change);
    }

    /** A report as it was seen, and where it has to stand. */
    private record Awaited(Seen seen, Set<State> in) {}

    private List<Refusal> changing(
            Caller caller, SchoolId school, Awaited awaited, Function<Report, List<Refusal>> write) {
        rights.require(caller, Right.WRITE_REPORT, school);
        var seen = awaited.seen();
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            var report = found(caller, school, seen.id());
            if (report.filter(one -> awaited.in().contains(one.state())).isEmpty()) {
                return List.of(Stale.movedOn(report));
            }
            return report.get().version() == seen.version() ? write.apply(report.get()) : List.of(Stale.CHANGED);
        });
    }

    Optional<Became> became(Caller caller, SchoolId school, long report) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> mine(caller, school, records.reports().ever(report))
                        .map(records::became)
                        .filter(Became::isCancelled));
    }

    boolean keeps(Caller caller, SchoolId school, long report) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> mine(caller, school, fallen.find(report).map(Fallen::report))
                        .isPresent());
    }

    /** Nobody has the school's hand in a report on themselves. */
    private Optional<Report> found(Caller caller, SchoolId school, long report) {
        return mine(caller, school, records.reports().find(report));
    }

    private Optional<Report> mine(Caller caller, SchoolId school, Optional<Report> report) {
        return report.filter(found -> found.school().equals(school))
                .filter(found -> !records.isAbout(found, caller.person()));
    }
}
