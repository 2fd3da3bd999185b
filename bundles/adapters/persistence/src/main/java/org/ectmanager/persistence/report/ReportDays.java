/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.time.LocalDate;
import org.ectmanager.application.port.LastDay;
import org.ectmanager.persistence.transaction.JpaTransactions;

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

    /** Overdue by one day, then by whole weeks; a late job still sends each step once, and only the latest. */
    private static final String WEEKLY =
            """
            with due as (
                insert into reminder (body, report_id, step)
                select body, id, 'overdue-' || ((?::date - due_on - 1) / 7) from report r
                 where body = ? and due_on < ? and state in %s and %s
                on conflict do nothing returning body, report_id, step)
            insert into outbox (body, id, kind, payload)
            select body, nextval('message_id'), 'report.reminder',
                   jsonb_build_object('report', report_id::text, 'step', step) from due
            """
                    .formatted(WITH_SCHOOL, IS_WANTED);

    private final JpaTransactions transactions;

    ReportDays(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    int release(LocalDate today) {
        return transactions.sql().change(RELEASE, transactions.body(), today);
    }

    int remind(LocalDate today, LastDay last) {
        return transactions
                .sql()
                .change(
                        REMIND,
                        last.step(),
                        transactions.body(),
                        last.nearest(today),
                        last.farthest(today),
                        last.days());
    }

    int remindWeekly(LocalDate today) {
        return transactions.sql().change(WEEKLY, today, transactions.body(), today);
    }
}
