/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FallenReports;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.KeptWriting;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class KeptWritingService implements KeptWriting {

    private static final String LOOKED = "Somebody at the school looked at what was written in the report";

    private final Transactions transactions;
    private final Rights rights;
    private final FallenReports fallen;
    private final ReportRecords records;

    @Activate
    public KeptWritingService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference FallenReports fallen,
            @Reference ReportRecords records) {
        this.transactions = transactions;
        this.rights = rights;
        this.fallen = fallen;
        this.records = records;
    }

    @Override
    public List<Fallen> of(Caller caller, Induction induction) {
        if (!rights.allows(caller, Right.WRITE_REPORT, induction.school())
                || induction.ect().equals(caller.person())) {
            return List.of();
        }
        return transactions.in(caller.scope(), () -> fallen.of(induction.id()).stream()
                .filter(one -> one.report().school().equals(induction.school()))
                .toList());
    }

    @Override
    public Optional<Opened> open(Caller caller, SchoolId school, long report) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(
                caller.scope(), () -> found(caller, school, report).map(this::opened));
    }

    private Opened opened(Fallen found) {
        var report = found.report();
        records.viewed(report, LOOKED);
        return new Opened(
                records.inductions().find(report.induction()).orElseThrow(),
                found,
                report.form().orElseThrow(),
                found.fall().into().flatMap(records.reports()::find),
                records.evidence().of(report.id()));
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, SchoolId school, long report, long file) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> found(caller, school, report)
                .flatMap(found -> records.evidence(found.report(), file)));
    }

    /** Nobody reads what is written on themselves and was never shared with them. */
    private Optional<Fallen> found(Caller caller, SchoolId school, long report) {
        return fallen.find(report)
                .filter(found -> found.report().school().equals(school))
                .filter(found -> !records.isAbout(found.report(), caller.person()));
    }
}
