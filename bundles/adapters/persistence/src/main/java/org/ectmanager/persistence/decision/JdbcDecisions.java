/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcDecisions implements Decisions {

    private static final String COLUMNS =
            """
            select d.id, d.induction_id, d.report_id, d.recommendation, d.received_on, d.heard_at, d.representations,
                   d.outcome, d.extension, d.reason, d.decided_at, d.decided_by_name, d.version
            """;
    private static final String FROM = " from decision d ";

    private final JpaTransactions transactions;

    @Activate
    public JdbcDecisions(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(AwaitedDecision decision) {
        transactions
                .sql()
                .change(
                        """
                        insert into decision (body, id, induction_id, report_id, recommendation, received_on, state)
                        values (?, ?, ?, ?, ?, ?, 'AWAITED')
                        """,
                        transactions.body(),
                        decision.id(),
                        decision.induction(),
                        decision.report(),
                        decision.recommendation(),
                        decision.receivedOn());
    }

    @Override
    public Optional<AwaitedDecision> find(long id) {
        return transactions
                .sql()
                .first(
                        COLUMNS + FROM + "where d.body = ? and d.id = ?",
                        JdbcDecisions::decision,
                        transactions.body(),
                        id);
    }

    @Override
    public Optional<AwaitedDecision> of(long induction) {
        return transactions
                .sql()
                .first(
                        COLUMNS + FROM + "where d.body = ? and d.induction_id = ? order by d.id desc limit 1",
                        JdbcDecisions::decision,
                        transactions.body(),
                        induction);
    }

    @Override
    public void save(AwaitedDecision decision) {
        written(transactions
                .sql()
                .change(
                        """
                        update decision set heard_at = ?, representations = ?, version = version + 1
                         where body = ? and id = ? and version = ? and state = 'AWAITED'
                        """,
                        decision.heardAt(),
                        decision.representations(),
                        transactions.body(),
                        decision.id(),
                        decision.version()));
    }

    @Override
    public void made(AwaitedDecision decision, PersonId by) {
        var made = decision.made().orElseThrow();
        written(transactions
                .sql()
                .change(
                        """
                        update decision set state = 'MADE', outcome = ?, extension = ?, reason = ?, decided_at = ?,
                               decided_by = ?, decided_by_name = ?, version = version + 1
                         where body = ? and id = ? and version = ? and state = 'AWAITED'
                        """,
                        outcome(made.decision()),
                        extension(made.decision()),
                        made.reason(),
                        made.at(),
                        by.value(),
                        made.by(),
                        transactions.body(),
                        decision.id(),
                        decision.version()));
    }

    @Override
    public List<AgreedExtension> extensions(long induction) {
        return transactions
                .sql()
                .once(
                        "select extension from decision where body = ? and induction_id = ? and outcome = 'EXTEND' order by id",
                        row -> new AgreedExtension(Terms.of(new BigDecimal(row.text("extension")))),
                        transactions.body(),
                        induction);
    }

    @Override
    public List<Listed> awaited(int most) {
        return listed("d.state = 'AWAITED' order by d.received_on, d.id", most);
    }

    @Override
    public List<Listed> made(int most) {
        return listed("d.state = 'MADE' order by d.decided_at desc, d.id", most);
    }

    private List<Listed> listed(String which, int most) {
        return transactions
                .sql()
                .list(
                        COLUMNS
                                + ", t.given_name || ' ' || t.family_name teacher, s.name school_name"
                                + FROM
                                + "join induction i on i.body = d.body and i.id = d.induction_id"
                                + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = i.school_id"
                                + " where d.body = ? and " + which + " limit ?",
                        row -> new Listed(decision(row), row.text("teacher"), row.text("school_name")),
                        transactions.body(),
                        most);
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new StaleRecord("A decision");
        }
    }

    private static AwaitedDecision decision(Row row) {
        return new AwaitedDecision(
                row.number("id"),
                row.number("induction_id"),
                row.number("report_id"),
                Recommendation.valueOf(row.text("recommendation")),
                row.possibleDate("received_on").orElseThrow(),
                row.possibleMoment("heard_at"),
                row.text("representations"),
                row.possibleMoment("decided_at")
                        .map(at -> new Made(made(row), row.text("reason"), at, row.text("decided_by_name"))),
                row.number("version"));
    }

    private static Decision made(Row row) {
        return switch (row.text("outcome")) {
            case "PASS" -> new Decision.Pass();
            case "FAIL" -> new Decision.Fail();
            default -> new Decision.Extend(new AgreedExtension(Terms.of(new BigDecimal(row.text("extension")))));
        };
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return "PASS";
        }
        return decision instanceof Decision.Fail ? "FAIL" : "EXTEND";
    }

    private static String extension(Decision decision) {
        return decision instanceof Decision.Extend extend
                ? extend.extension().terms().reported().toPlainString()
                : "";
    }
}
