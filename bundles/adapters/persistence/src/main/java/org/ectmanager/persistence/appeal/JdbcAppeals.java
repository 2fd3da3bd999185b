/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
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
    public List<ToReply> toReply() {
        return transactions
                .sql()
                .list(
                        """
                        select d.id, d.induction_id, i.starts_on, c.happened_on
                          from appeal_step c
                          join decision d on d.body = c.body and d.id = c.decision_id
                          join induction i on i.body = d.body and i.id = d.induction_id
                         where c.body = ? and c.kind = 'COPY' and c.taken_back_at is null
                           and not exists (select from appeal_step o
                                            where o.body = c.body and o.decision_id = c.decision_id
                                              and o.taken_back_at is null
                                              and o.kind in ('REPLY', 'WITHDRAWN', 'OUTCOME'))
                         order by c.happened_on, d.id
                        """,
                        row -> new ToReply(
                                row.number("id"),
                                row.number("induction_id"),
                                row.possibleDate("starts_on").orElseThrow(),
                                row.possibleDate("happened_on").orElseThrow()),
                        transactions.body());
    }

    /** They stand with those of the final assessment, each step once for each last day. */
    @Override
    public int remind(ToReply appeal, String step, LocalDate by) {
        return transactions
                .sql()
                .change(
                        """
                        with due as (
                            insert into reminder (body, report_id, step)
                            select body, report_id, ? from decision where body = ? and id = ?
                            on conflict do nothing returning body)
                        insert into outbox (body, id, kind, payload)
                        select body, nextval('message_id'), 'appeal.reminder',
                               jsonb_build_object('decision', ?::text, 'step', ?::text)
                          from due
                        """,
                        "appeal-" + step + "-" + by,
                        transactions.body(),
                        appeal.decision(),
                        Long.toString(appeal.decision()),
                        step);
    }

    @Override
    public List<FailedAt> failedAt(SchoolId school, LocalDate day) {
        var steps = new LinkedHashMap<FailedAt, List<AppealStep>>();
        failed(school, day).forEach(row -> steps.computeIfAbsent(row.failed(), isNew -> new ArrayList<>())
                .addAll(row.step().stream().toList()));
        return steps.entrySet().stream()
                .map(one -> new FailedAt(
                        one.getKey().induction(),
                        one.getKey().name(),
                        one.getKey().startsOn(),
                        one.getKey().decidedOn(),
                        one.getValue()))
                .toList();
    }

    private record FailedRow(FailedAt failed, Optional<AppealStep> step) {}

    private List<FailedRow> failed(SchoolId school, LocalDate day) {
        return transactions
                .sql()
                .list(
                        """
                        select i.id, t.given_name, t.family_name, i.starts_on,
                               (d.decided_at at time zone 'Europe/London')::date decided_on,
                               k.kind, k.happened_on, k.late_because, k.defended, k.hearing_on, k.outcome, k.terms
                          from induction i
                          join decision d on d.body = i.body and d.induction_id = i.id and d.outcome = 'FAIL'
                                         and d.appealed_outcome is null
                         cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
                          left join appeal_step k on k.body = d.body and k.decision_id = d.id and k.taken_back_at is null
                         where i.body = ? and i.school_id = ? and i.state = 'FAILED'
                           and exists (select from contract c where c.body = i.body and c.induction_id = i.id
                                          and coalesce(c.ends_on, 'infinity') >= ?)
                         order by t.family_name, t.given_name, i.id, k.number
                        """,
                        row -> new FailedRow(
                                new FailedAt(
                                        row.number("id"),
                                        new PersonName(row.text("given_name"), row.text("family_name")),
                                        row.possibleDate("starts_on").orElseThrow(),
                                        row.possibleDate("decided_on").orElseThrow(),
                                        List.of()),
                                row.possibleDate("happened_on").map(on -> StepRow.step(row))),
                        transactions.body(),
                        school.value(),
                        day);
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
