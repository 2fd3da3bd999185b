/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.decision.NoticeGiven;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.LastDay;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.length.LengthRows;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcDecisions implements Decisions {

    private static final String TOLD =
            """
            select string_agg(n.recipient, ',') from notice_given n where n.body = d.body and n.decision_id = d.id
            """;
    private static final String FROM = " from decision d ";

    /** Of teacher and head, whoever had not accepted at that moment, was not there, or whose mail is refused. */
    private static final String UNREACHED =
            """
            (select coalesce(string_agg(reader.name, ','), '')
               from (values ('ECT', 'EARLY_CAREER_TEACHER'), ('HEAD_TEACHER', 'HEAD_TEACHER')) reader (position, name)
               join induction p on p.body = d.body and p.id = d.induction_id
              where d.state = 'MADE' and (not exists (
                select from appointment a
                 where a.body = d.body and a.school_id = p.school_id and a.position = reader.position
                   and a.accepted_at <= d.decided_at
                   and case a.position when 'ECT' then a.person_id = p.person_id
                            else coalesce(a.held_until, 'infinity') > d.decided_at end)
                 or exists (
                select from outbox o
                  join letter l on l.body = o.body and l.message_id = o.id and l.state in ('REFUSED', 'DROPPED')
                  join appointment a on a.body = l.body and a.person_id = l.person_id and a.position = reader.position
                 where o.body = d.body and o.kind = 'decision.made' and o.payload ->> 'decision' = d.id::text)))
            """;

    /** While the school has the final assessment back, nothing is awaited. */
    private static final String STANDING = " and d.state <> 'RETURNED'";

    private final JpaTransactions transactions;
    private final DecisionReminders reminders;

    @Activate
    public JdbcDecisions(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
        reminders = new DecisionReminders(transactions);
    }

    @Override
    public void begin(AwaitedDecision decision) {
        transactions
                .sql()
                .change(
                        """
                        insert into decision as d
                               (body, id, induction_id, report_id, recommendation, received_on, state, accepted)
                        values (?, ?, ?, ?, ?, ?, 'AWAITED', false)
                        on conflict (body, report_id) do update
                           set recommendation = excluded.recommendation, received_on = excluded.received_on,
                               state = 'AWAITED', accepted = false, heard_at = null, hear_by = null, decide_by = null,
                               version = d.version + 1
                         where d.state = 'RETURNED'
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
                        DecisionRows.COLUMNS + FROM + "where d.body = ? and d.id = ?" + STANDING,
                        DecisionRows::decision,
                        transactions.body(),
                        id);
    }

    @Override
    public Optional<AwaitedDecision> on(long report) {
        return transactions
                .sql()
                .first(
                        DecisionRows.COLUMNS + FROM + "where d.body = ? and d.report_id = ?" + STANDING,
                        DecisionRows::decision,
                        transactions.body(),
                        report);
    }

    @Override
    public Optional<AwaitedDecision> of(long induction) {
        return transactions
                .sql()
                .first(
                        DecisionRows.COLUMNS + FROM + "where d.body = ? and d.induction_id = ?" + STANDING
                                + " order by d.id desc limit 1",
                        DecisionRows::decision,
                        transactions.body(),
                        induction);
    }

    @Override
    public void returned(long id) {
        change("state = 'RETURNED', version = version + 1", id);
    }

    @Override
    public void accepted(long id) {
        change("accepted = true", id);
    }

    @Override
    public void overtake(long id) {
        change("version = version + 1", id);
    }

    private void change(String what, long id) {
        transactions
                .sql()
                .change(
                        "update decision set " + what + " where body = ? and id = ? and state = 'AWAITED'",
                        transactions.body(),
                        id);
    }

    @Override
    public void count(AwaitedDecision decision, DecisionDays days) {
        reminders.beginAnew(decision, days);
        transactions
                .sql()
                .change(
                        """
                        update decision set hear_by = ?, decide_by = ? where body = ? and id = ? and state = 'AWAITED'
                           and (hear_by, decide_by) is distinct from (?::date, ?::date)
                        """,
                        days.hearBy(),
                        days.decideBy(),
                        transactions.body(),
                        decision.id(),
                        days.hearBy(),
                        days.decideBy());
    }

    @Override
    public List<AwaitedDecision> uncounted() {
        return transactions
                .sql()
                .list(
                        DecisionRows.COLUMNS + FROM
                                + "where d.body = ? and d.state = 'AWAITED' and d.decide_by is null order by d.id",
                        DecisionRows::decision,
                        transactions.body());
    }

    @Override
    public int remind(LocalDate today, LastDay last) {
        return reminders.remind(today, last);
    }

    @Override
    public int remindWeekly(LocalDate today) {
        return reminders.remindWeekly(today);
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
                        DecisionRows.outcome(made.decision()),
                        DecisionRows.extension(made.decision()),
                        made.reason(),
                        made.at(),
                        by.value(),
                        made.by(),
                        transactions.body(),
                        decision.id(),
                        decision.version()));
    }

    @Override
    public Set<Recipient> unreached(long decision) {
        return transactions
                .sql()
                .first(
                        "select " + UNREACHED + " unreached" + FROM + "where d.body = ? and d.id = ?",
                        row -> recipients(row.text("unreached")),
                        transactions.body(),
                        decision)
                .orElse(Set.of());
    }

    @Override
    public List<NoticeGiven> given(long decision) {
        return transactions
                .sql()
                .list(
                        "select recipient, given_at, given_by_name from notice_given where body = ? and decision_id = ?"
                                + " order by recipient",
                        row -> new NoticeGiven(
                                Recipient.valueOf(row.text("recipient")),
                                row.moment("given_at"),
                                row.text("given_by_name")),
                        transactions.body(),
                        decision);
    }

    @Override
    public void give(long decision, NoticeGiven given, PersonId by) {
        transactions
                .sql()
                .change(
                        """
                        insert into notice_given (body, decision_id, recipient, given_at, given_by, given_by_name)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        transactions.body(),
                        decision,
                        given.recipient(),
                        given.at(),
                        by.value(),
                        given.by());
    }

    @Override
    public void takeBack(long decision, Recipient recipient) {
        transactions
                .sql()
                .change(
                        "delete from notice_given where body = ? and decision_id = ? and recipient = ?",
                        transactions.body(),
                        decision,
                        recipient);
    }

    @Override
    public List<AgreedExtension> extensions(long induction) {
        return LengthRows.extensions(transactions, induction);
    }

    @Override
    public List<Listed> awaited(int most) {
        return listed("d.state = 'AWAITED' order by d.decide_by nulls first, d.received_on, d.id", most);
    }

    @Override
    public List<Listed> made(int most) {
        return listed("d.state = 'MADE' order by d.decided_at desc, d.id", most);
    }

    private List<Listed> listed(String which, int most) {
        return transactions
                .sql()
                .list(
                        DecisionRows.COLUMNS
                                + ", t.given_name || ' ' || t.family_name teacher, s.name school_name, (" + TOLD
                                + ") told, " + UNREACHED + " unreached, " + DecisionRows.APPEAL
                                + FROM
                                + "join induction i on i.body = d.body and i.id = d.induction_id"
                                + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = i.school_id"
                                + " where d.body = ? and " + which + " limit ?",
                        row -> new Listed(
                                DecisionRows.decision(row),
                                row.text("teacher"),
                                row.text("school_name"),
                                recipients(row.text("told")),
                                recipients(row.text("unreached")),
                                DecisionRows.appeal(row)),
                        transactions.body(),
                        most);
    }

    private static Set<Recipient> recipients(String names) {
        return Stream.of(names.split(","))
                .filter(recipient -> !recipient.isEmpty())
                .map(Recipient::valueOf)
                .collect(Collectors.toSet());
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new StaleRecord("A decision");
        }
    }
}
