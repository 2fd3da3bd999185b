/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import static org.ectmanager.persistence.report.ReportColumns.REPORT;

import java.util.List;
import org.ectmanager.application.port.FallenReports.Fall;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/** The reports of one induction, those in its plan and those that were begun and fell away, by one statement for both. */
final class ReportsOfInduction {

    /** A report keeps its form from when it was begun. */
    private static final String BOTH = "select" + REPORT + ", r.fell_on, r.fell_because, r.fell_into from report r"
            + " where r.body = ? and r.induction_id = ? and (r.state <> 'CANCELLED' or r.form is not null)"
            + " order by r.due_on, r.period_to, r.id";

    private final JpaTransactions transactions;

    ReportsOfInduction(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    List<Report> planned(long induction) {
        return both(induction).stream()
                .map(Fallen::report)
                .filter(report -> report.state() != State.CANCELLED)
                .toList();
    }

    List<Fallen> fallen(long induction) {
        return both(induction).stream()
                .filter(one -> one.report().state() == State.CANCELLED)
                .toList();
    }

    private List<Fallen> both(long induction) {
        return transactions.sql().once(BOTH, ReportsOfInduction::read, transactions.body(), induction);
    }

    static Fallen read(Row row) {
        return new Fallen(
                ReportColumns.report(row),
                new Fall(row.possibleDate("fell_on"), row.text("fell_because"), row.possibleNumber("fell_into")));
    }
}
