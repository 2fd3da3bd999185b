/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.decision;

import java.time.LocalDate;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.port.LastDay;
import org.ectmanager.persistence.transaction.JpaTransactions;

/** Reminders of the last day to decide; they stand with those of the final assessment, each step once. */
final class DecisionReminders {

    private static final String STEP = "decide-";

    private static final String TOLD =
            """
            on conflict do nothing returning body, report_id, step)
            insert into outbox (body, id, kind, payload)
            select d.body, nextval('message_id'), 'decision.reminder',
                   jsonb_build_object('decision', d.id::text, 'step', substr(step, 8))
              from due join decision d on d.body = due.body and d.report_id = due.report_id
            """;
    private static final String REMIND =
            """
            with due as (
                insert into reminder (body, report_id, step)
                select body, report_id, ? from decision where body = ? and decide_by between ? and ? and state = 'AWAITED'
            """
                    + TOLD;
    private static final String WEEKLY =
            """
            with due as (
                insert into reminder (body, report_id, step)
                select body, report_id, 'decide-overdue-' || ((?::date - decide_by - 1) / 7) from decision
                 where body = ? and decide_by < ? and state = 'AWAITED'
            """
                    + TOLD;

    private final JpaTransactions transactions;

    DecisionReminders(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    int remind(LocalDate today, LastDay last) {
        return transactions
                .sql()
                .change(REMIND, STEP + last.step(), transactions.body(), last.nearest(today), last.farthest(today));
    }

    int remindWeekly(LocalDate today) {
        return transactions.sql().change(WEEKLY, today, transactions.body(), today);
    }

    /** With another last day to decide all of them are due again. */
    void beginAnew(AwaitedDecision decision, DecisionDays days) {
        transactions
                .sql()
                .change(
                        """
                        delete from reminder r using decision d
                         where d.body = ? and d.id = ? and d.decide_by is distinct from ?::date
                           and r.body = d.body and r.report_id = d.report_id and r.step like 'decide-%'
                        """,
                        transactions.body(), decision.id(), days.decideBy());
    }
}
