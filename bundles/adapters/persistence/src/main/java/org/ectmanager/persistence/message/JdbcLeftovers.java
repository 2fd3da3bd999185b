/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.message;

import java.time.Instant;
import org.ectmanager.application.port.Leftovers;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcLeftovers implements Leftovers {

    private static final String LINKS =
            """
            delete from single_use_link where token_hash in (
                select token_hash from single_use_link where %s and coalesce(used_at, expires_at) < ?
                 order by coalesce(used_at, expires_at) limit ?)
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcLeftovers(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int sessions(Instant endedBefore, int most) {
        return transactions
                .sql()
                .first("select tidy_sessions(?, ?) gone", row -> row.count("gone"), endedBefore, most)
                .orElse(0);
    }

    @Override
    public int links(Instant overBefore, int most) {
        return transactions.isOfPlatform()
                ? change(LINKS.formatted("body is null"), overBefore, most)
                : change(LINKS.formatted("body = ?"), transactions.body(), overBefore, most);
    }

    @Override
    public int messages(Instant toldBefore, int most) {
        return change(
                """
                delete from outbox where (body, id) in (
                    select o.body, o.id from outbox o where o.body = ? and o.done_at < ? and not exists (
                        select from letter l where l.body = o.body and l.message_id = o.id
                                           and (l.state = 'REFUSED' or o.kind = 'decision.made' and l.state = 'DROPPED'))
                     order by o.done_at limit ?)
                """,
                transactions.body(),
                toldBefore,
                most);
    }

    @Override
    public int mails(int kept, int most) {
        return change(
                """
                delete from captured_mail where (body, id) in (
                    select body, id from captured_mail where body = ? order by at desc, id desc offset ? limit ?)
                """,
                transactions.body(),
                kept,
                most);
    }

    @Override
    public int reminders(int most) {
        return change(
                """
                delete from reminder where (body, report_id, step) in (
                    select m.body, m.report_id, m.step from reminder m
                      join report r on r.body = m.body and r.id = m.report_id
                     where m.body = ? and r.state in ('ACCEPTED', 'CLOSED', 'CANCELLED') and not exists (
                        select from decision d
                         where d.body = m.body and d.report_id = m.report_id and d.state = 'AWAITED') limit ?)
                """,
                transactions.body(),
                most);
    }

    private int change(String statement, Object... values) {
        return transactions.sql().change(statement, values);
    }
}
