/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.OperatorReads;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class OperatorReadsService implements OperatorReads {

    private static final String KIND = "report.read-by-operator";
    private static final int MOST_LISTED = 200;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private static final Refusal UNKNOWN = new Refusal(
            "report",
            "report.unknown",
            "No report with this number was handed in here. Take the number from the end of the report\u2019s address");

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;
    private final AuditTrail audit;

    @Activate
    public OperatorReadsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public Result<Opened> read(Operator operator, BodyId body, String report, String reason) {
        var why = reason.strip();
        var refusals = new ArrayList<Refusal>();
        if (!report.strip().matches("[0-9]{1,18}")) {
            refusals.add(new Refusal("report", "report.number", "Enter the report\u2019s number, digits only"));
        }
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            refusals.add(new Refusal(
                    "reason",
                    "report.reason",
                    "Enter the reason, in " + SHORTEST_REASON + " to " + LONGEST_REASON
                            + " characters; the appropriate body\u2019s leads read it"));
        }
        return refusals.isEmpty()
                ? read(operator, body, Long.parseLong(report.strip()), why)
                : Result.refused(refusals);
    }

    private Result<Opened> read(Operator operator, BodyId body, long report, String why) {
        return transactions.in(operator.towards(body), () -> records.reports()
                .find(report)
                .filter(Report::isHandedIn)
                .map(found -> {
                    records.tell(found, KIND, "An operator of the platform read the report", why);
                    return Result.done(desk.opened(body, found));
                })
                .orElse(Result.refused(UNKNOWN)));
    }

    @Override
    public List<Read> done(Caller lead) {
        rights.require(lead, Right.MANAGE_BODY_STAFF);
        return transactions.in(lead.scope(), () -> audit.latest(KIND, MOST_LISTED)).stream()
                .map(told -> new Read(
                        told.at(),
                        told.happening().subjectId().orElseThrow(),
                        told.happening().reason()))
                .toList();
    }
}
