/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.RecordReaders;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.domain.explanation.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeePlanService implements SeePlan {

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Planning planning;

    @Activate
    public SeePlanService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Planning planning) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.planning = planning;
    }

    @Override
    public Optional<Plan> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> records.inductions()
                .find(induction)
                .filter(found -> RecordReaders.include(rights, caller, found))
                .map(found -> plan(caller, found)));
    }

    private Plan plan(Caller caller, Induction induction) {
        var reports = records.reports().of(induction.id()).stream()
                .map(report -> report.with(Report.Content.NONE))
                .toList();
        var warnings = warnings(caller, induction, reports);
        return new Plan(induction.state(), reports, warnings);
    }

    private List<Reason> warnings(Caller caller, Induction induction, List<Report> reports) {
        return induction.state() == Induction.State.OPEN
                ? planning.plan(caller.body(), induction, reports).warnings()
                : List.of();
    }
}
