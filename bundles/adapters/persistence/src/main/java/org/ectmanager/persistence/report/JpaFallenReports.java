/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import static org.ectmanager.persistence.report.ReportColumns.REPORT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.FallenReports;
import org.ectmanager.application.report.Report;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaFallenReports implements FallenReports {

    private static final String FALLEN = "select" + REPORT + ", r.fell_on, r.fell_because, r.fell_into from report r"
            + " where r.body = ? and r.id = ? and r.state = 'CANCELLED' and r.form is not null";

    /** What came later was attached to the other report. */
    private static final String BACK =
            """
            update evidence e set report_id = ?
              from stored_file f
             where e.body = ? and e.report_id = ? and f.body = e.body and f.id = e.file_id
               and f.stored_at <= (select max(a.at) from audit_event a
                                    where a.body = e.body and a.subject = 'report' and a.subject_id = ?
                                      and a.kind = 'report.fell-away')
            """;

    private final JpaTransactions transactions;

    @Activate
    public JpaFallenReports(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Fallen> of(long induction) {
        return new ReportsOfInduction(transactions)
                .fallen(induction).stream()
                        .sorted(Comparator.comparing(
                                        (Fallen one) -> one.report().planned().due())
                                .thenComparing(one -> one.report().id())
                                .reversed())
                        .toList();
    }

    @Override
    public Optional<Fallen> find(long report) {
        return transactions.sql().first(FALLEN, ReportsOfInduction::read, transactions.body(), report);
    }

    @Override
    public void fall(long report, Fall fall) {
        row(report).fall(fall);
    }

    @Override
    public void write(Report report) {
        row(report.id()).write(report);
    }

    @Override
    public int moveEvidence(long from, long to) {
        return transactions
                .sql()
                .change(
                        "update evidence set report_id = ? where body = ? and report_id = ?",
                        to,
                        transactions.body(),
                        from);
    }

    @Override
    public int giveBackEvidence(long from, long to) {
        var sql = transactions.sql();
        sql.change(BACK, to, transactions.body(), from, to);
        return sql.list(
                        "select file_id from evidence where body = ? and report_id = ?",
                        row -> row.number("file_id"),
                        transactions.body(),
                        from)
                .size();
    }

    private ReportRow row(long id) {
        return transactions.entities().find(ReportRow.class, new BodyKey(transactions.body(), id));
    }
}
