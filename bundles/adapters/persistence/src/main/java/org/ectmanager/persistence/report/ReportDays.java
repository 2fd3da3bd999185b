/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.time.LocalDate;
import org.ectmanager.application.port.ReportReminder;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.spi.body.ReminderPlan;

/**
 * What a day brings for all reports of a body at once: one statement each, whatever their number. Nobody is told of a
 * report that is not asked for any more.
 */
final class ReportDays {

    private static final String WITH_SCHOOL =
            "('OPEN', 'IN_PROGRESS', 'AWAITING_ECT', 'AWAITING_TUTOR', 'AWAITING_HEAD', 'RETURNED')";

    private static final String IS_WANTED = "exists (select from induction i where i.body = r.body"
            + " and i.id = r.induction_id and" + WantedReports.WANTED + ")";

    /** A draft that was begun before its day stays as it is: only the day is noted, and the tutor told. */
    private static final String RELEASE =
            """
            with released as (
                update report r set released_at = current_moment(),
                                  state = case state when 'SCHEDULED' then 'OPEN' else state end,
                                  version = case state when 'SCHEDULED' then version + 1 else version end
                 where body = ? and state in ('SCHEDULED', 'IN_PROGRESS') and released_at is null and opens_on <= ?
                   and %s
                returning r.body, r.id),
            told as (
                insert into audit_event (body, kind, subject, subject_id, sentence)
                select body, 'report.released', 'report', id, 'The report was released on its day' from released)
            insert into outbox (body, id, kind, payload)
            select body, nextval('message_id'), 'report.released', jsonb_build_object('report', id::text) from released
            """
                    .formatted(IS_WANTED);

    private static final String REMIND =
            """
            with due as (
                insert into reminder (body, report_id, step)
                select body, id, ? from report r
                 where body = ? and due_on between ? and ? and state in %s and %s
                   and (released_at at time zone 'Europe/London')::date <= due_on - ?
                on conflict do nothing returning body, report_id, step)
            insert into outbox (body, id, kind, payload)
            select body, nextval('message_id'), 'report.reminder',
                   jsonb_build_object('report', report_id::text, 'step', step) from due
            """
                    .formatted(WITH_SCHOOL, IS_WANTED);

    /** A late job still sends each step once, and only the latest. */
    private static final String OVERDUE =
            """
            with due as (
                insert into reminder (body, report_id, step)
                select body, id, %s from report r
                 where body = ? and due_on <= ? and state in %s and %s
                on conflict do nothing returning body, report_id, step)
            insert into outbox (body, id, kind, payload)
            select body, nextval('message_id'), 'report.reminder',
                   jsonb_build_object('report', report_id::text, 'step', step) from due
            """;

    /** Overdue by one day, then by whole weeks: the steps have been called so since there are reminders. */
    private static final String WEEKLY =
            OVERDUE.formatted("'overdue-' || ((?::date - due_on - 1) / 7)", WITH_SCHOOL, IS_WANTED);

    /** Each other step is called by its days. */
    private static final String BY_DAYS =
            OVERDUE.formatted("'late-' || (? + (?::date - due_on - ?) / ? * ?)", WITH_SCHOOL, IS_WANTED);

    private static final int NEVER_AGAIN = 100_000;

    private final JpaTransactions transactions;

    ReportDays(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    int release(LocalDate today) {
        return transactions.sql().change(RELEASE, transactions.body(), today);
    }

    int remind(LocalDate today, ReportReminder reminder) {
        return transactions
                .sql()
                .change(
                        REMIND,
                        reminder.step(),
                        transactions.body(),
                        reminder.nearest(today),
                        reminder.farthest(today),
                        reminder.days());
    }

    int remindOverdue(LocalDate today, ReminderPlan plan) {
        var first = plan.overdueAfter();
        var every = plan.repeatEvery() == 0 ? NEVER_AGAIN : plan.repeatEvery();
        var usual = ReminderPlan.standard();
        return first == usual.overdueAfter() && every == usual.repeatEvery()
                ? transactions.sql().change(WEEKLY, today, transactions.body(), today.minusDays(1))
                : transactions
                        .sql()
                        .change(
                                BY_DAYS,
                                first,
                                today,
                                first,
                                every,
                                every,
                                transactions.body(),
                                today.minusDays(first));
    }
}
