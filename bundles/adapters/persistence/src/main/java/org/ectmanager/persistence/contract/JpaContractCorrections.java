/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.contract;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.application.contract.ContractCorrection.Settled;
import org.ectmanager.application.port.ContractCorrections;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.report.ReportTitle;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaContractCorrections implements ContractCorrections {

    private static final String FACTS = "select c.id, c.induction_id, c.report_id, c.school_id, c.said, c.said_at,"
            + " c.said_by, c.answer, c.settled_at, c.settled_by, c.version";
    private static final String PLAIN = FACTS + " from contract_correction c where c.body = ?";
    private static final String LISTED = FACTS
            + ", t.given_name || ' ' || t.family_name teacher, s.name school_name," + ReportTitle.COLUMNS
            + " from contract_correction c join induction i on i.body = c.body and i.id = c.induction_id"
            + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = c.school_id"
            + " join report r on r.body = c.body and r.id = c.report_id where c.body = ?";

    private final JpaTransactions transactions;

    @Activate
    public JpaContractCorrections(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(ContractCorrection correction) {
        transactions.entities().persist(new ContractCorrectionRow(transactions.body(), correction));
    }

    @Override
    public void save(ContractCorrection correction) {
        var key = new BodyKey(transactions.body(), correction.id());
        var row = transactions.entities().find(ContractCorrectionRow.class, key);
        if (row == null || row.version() != correction.version()) {
            throw new StaleRecord("A correction of a contract");
        }
        row.take(correction);
    }

    @Override
    public Optional<Listed> find(long id) {
        return transactions
                .sql()
                .first(LISTED + " and c.id = ?", JpaContractCorrections::listed, transactions.body(), id);
    }

    @Override
    public Optional<ContractCorrection> lastOf(long report) {
        return transactions
                .sql()
                .first(
                        PLAIN + " and c.report_id = ? order by c.said_at desc, c.id desc limit 1",
                        JpaContractCorrections::correction,
                        transactions.body(),
                        report);
    }

    @Override
    public List<ContractCorrection> of(long induction) {
        return transactions
                .sql()
                .list(
                        PLAIN + " and c.induction_id = ? order by c.said_at desc, c.id desc",
                        JpaContractCorrections::correction,
                        transactions.body(),
                        induction);
    }

    @Override
    public List<Listed> waiting(int most) {
        return transactions
                .sql()
                .list(
                        LISTED + " and c.settled_at is null order by c.said_at, c.id limit ?",
                        JpaContractCorrections::listed,
                        transactions.body(),
                        most);
    }

    private static Listed listed(Row row) {
        return new Listed(correction(row), row.text("teacher"), row.text("school_name"), ReportTitle.of(row));
    }

    private static ContractCorrection correction(Row row) {
        return new ContractCorrection(
                row.number("id"),
                row.number("induction_id"),
                row.number("report_id"),
                new SchoolId(row.number("school_id")),
                row.text("said"),
                row.possibleMoment("said_at").orElseThrow(),
                new PersonId(row.number("said_by")),
                row.possibleMoment("settled_at")
                        .map(at -> new Settled(row.text("answer"), at, new PersonId(row.number("settled_by")))),
                row.number("version"));
    }
}
