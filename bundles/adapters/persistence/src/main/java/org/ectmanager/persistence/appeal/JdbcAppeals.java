/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.appeal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.persistence.decision.DecisionRows;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcAppeals implements Appeals {

    private final JpaTransactions transactions;

    @Activate
    public JdbcAppeals(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<AwaitedDecision> appealable(long induction) {
        return transactions
                .sql()
                .once(
                        DecisionRows.COLUMNS
                                + "from decision d where d.body = ? and d.induction_id = ?"
                                + " and d.outcome in ('FAIL', 'EXTEND') order by d.id desc limit 1",
                        DecisionRows::decision,
                        transactions.body(),
                        induction)
                .stream()
                .findFirst();
    }

    @Override
    public List<RecordedStep> of(long decision) {
        return transactions
                .sql()
                .once(
                        """
                        select id, number, kind, happened_on, late_because, defended, hearing_on, outcome, terms,
                               recorded_at, recorded_by, recorded_by_name, taken_back_at, taken_back_by,
                               taken_back_by_name, taken_back_because, corrected
                          from appeal_step where body = ? and decision_id = ? order by number
                        """,
                        StepRow::recorded,
                        transactions.body(),
                        decision);
    }

    @Override
    public void add(long decision, RecordedStep step) {
        var columns = StepRow.of(step.step());
        transactions
                .sql()
                .change(
                        """
                        insert into appeal_step (body, id, decision_id, number, kind, happened_on, late_because,
                               defended, hearing_on, outcome, terms, recorded_at, recorded_by, recorded_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        transactions.body(),
                        step.id(),
                        decision,
                        step.number(),
                        step.step().kind(),
                        step.step().on(),
                        columns.lateBecause(),
                        columns.defended(),
                        columns.hearing(),
                        columns.outcome(),
                        columns.terms(),
                        step.made().at(),
                        step.made().by().value(),
                        step.made().name());
    }

    @Override
    public void takeBack(RecordedStep step) {
        var act = step.takenBack().orElseThrow();
        written(transactions
                .sql()
                .change(
                        """
                        update appeal_step set taken_back_at = ?, taken_back_by = ?, taken_back_by_name = ?,
                               taken_back_because = ?, corrected = ?
                         where body = ? and id = ? and taken_back_at is null
                        """,
                        act.at(),
                        act.by().value(),
                        act.name(),
                        act.because(),
                        step.corrected(),
                        transactions.body(),
                        step.id()));
    }

    @Override
    public void follow(AwaitedDecision decision, AppealCase appeal) {
        var changed = Optional.of(appeal.stands()).filter(stands -> !stands.equals(appeal.decision()));
        written(transactions
                .sql()
                .change(
                        """
                        update decision set appealed_outcome = ?, appealed_extension = ?, appealed_on = ?,
                               version = version + 1
                         where body = ? and id = ? and version = ? and state = 'MADE'
                        """,
                        changed.map(stands -> stands instanceof Decision.Pass ? "PASS" : "EXTEND"),
                        changed.map(DecisionRows::extension).orElse(""),
                        changed.flatMap(stands -> appeal.find(Decided.class).map(Decided::on)),
                        transactions.body(),
                        decision.id(),
                        decision.version()));
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new StaleRecord("An appeal");
        }
    }
}
