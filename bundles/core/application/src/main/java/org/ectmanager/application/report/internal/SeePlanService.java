/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeePlanService implements SeePlan {

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;

    @Activate
    public SeePlanService(
            @Reference Transactions transactions, @Reference Rights rights, @Reference ReportRecords records) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
    }

    @Override
    public List<Report> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> records
                .inductions()
                .find(induction)
                .filter(found -> maySee(caller, found))
                .map(found -> records.reports().of(found.id()))
                .orElse(List.of())
                .stream()
                .map(report -> report.with(Report.Content.NONE))
                .toList());
    }

    private boolean maySee(Caller caller, Induction induction) {
        return induction.ect().equals(caller.person()) || rights.allows(caller, Right.SEE_SCHOOL, induction.school());
    }
}
