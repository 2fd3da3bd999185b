/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcOutbox implements Outbox {

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcOutbox(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void put(String kind, Map<String, String> facts) {
        var id = ids.next();
        if (transactions.isOfPlatform()) {
            transactions.inBox(Letter.TO_OPERATORS, sql -> put(sql, Letter.TO_OPERATORS.value(), id, kind, facts));
        } else {
            put(transactions.sql(), transactions.body(), id, kind, facts);
        }
    }

    private static void put(Sql sql, String body, long id, String kind, Map<String, String> facts) {
        sql.change(
                "insert into outbox (body, id, kind, payload) values (?, ?, ?, ?::jsonb)",
                body,
                id,
                kind,
                Json.written(facts));
    }

    @Override
    public List<Waiting> due(Instant now, int most) {
        return transactions
                .sql()
                .list(
                        """
                        select id, kind, payload::text facts, attempts from outbox
                         where body = ? and done_at is null and not_before <= ?
                         order by not_before, id limit ?
                        """,
                        row -> new Waiting(
                                row.number("id"),
                                row.text("kind"),
                                Json.texts(row.text("facts")),
                                row.count("attempts")),
                        transactions.body(),
                        now,
                        most);
    }

    @Override
    public List<Pending> pending(int most) {
        return transactions
                .sql()
                .list(
                        """
                        select id, kind, created_at, not_before, attempts, problem from outbox
                         where body = ? and done_at is null order by created_at, id limit ?
                        """,
                        row -> new Pending(
                                row.number("id"),
                                row.text("kind"),
                                row.moment("created_at"),
                                row.moment("not_before"),
                                row.count("attempts"),
                                row.text("problem")),
                        transactions.body(),
                        most);
    }

    @Override
    public Optional<Instant> waitingSince() {
        return transactions
                .sql()
                .first(
                        """
                        select min(due_since) due from outbox
                         where body = ? and done_at is null and not_before <= current_moment()
                        """,
                        row -> row.possibleMoment("due"),
                        transactions.body())
                .flatMap(found -> found);
    }

    @Override
    public Optional<Failing> failing(int attempts, Instant before) {
        return transactions
                .sql()
                .first(
                        """
                        select f.messages, f.since, exists (select from outbox t
                                                             where t.body = f.body and t.done_at >= f.since) others
                          from (select body, count(*) messages, min(failing_since) since from outbox
                                 where body = ? and done_at is null and failing_since is not null
                                   and (attempts >= ? or failing_since < ?) group by body) f
                        """,
                        row -> new Failing(row.count("messages"), row.moment("since"), row.flag("others")),
                        transactions.body(),
                        attempts,
                        before);
    }

    @Override
    public int retry() {
        return transactions
                .sql()
                .change(
                        "update outbox set not_before = current_moment(), due_since = clock_timestamp()"
                                + " where body = ? and done_at is null and attempts > 0",
                        transactions.body());
    }

    @Override
    public int retry(long id) {
        return transactions
                .sql()
                .change(
                        "update outbox set not_before = current_moment(), due_since = clock_timestamp()"
                                + " where body = ? and id = ? and done_at is null and attempts > 0",
                        transactions.body(),
                        id);
    }

    @Override
    public boolean take(long id) {
        return transactions
                .sql()
                .first(
                        "select id from outbox where body = ? and id = ? and done_at is null for update skip locked",
                        row -> true,
                        transactions.body(),
                        id)
                .isPresent();
    }

    @Override
    public boolean follow(long id) {
        return transactions
                        .sql()
                        .change(
                                "update outbox set followed_at = current_moment()"
                                        + " where body = ? and id = ? and followed_at is null",
                                transactions.body(),
                                id)
                == 1;
    }

    @Override
    public void done(long id) {
        transactions
                .sql()
                .change(
                        "update outbox set done_at = current_moment(), problem = '' where body = ? and id = ?",
                        transactions.body(),
                        id);
    }

    @Override
    public void failed(long id, String problem, Instant again) {
        transactions
                .sql()
                .change(
                        """
                        update outbox set attempts = attempts + 1, problem = ?, not_before = a.moment,
                               due_since = clock_timestamp() + (a.moment - current_moment()),
                               failing_since = coalesce(failing_since, current_moment())
                          from (values (?::timestamptz)) a (moment)
                         where body = ? and id = ? and done_at is null
                        """,
                        problem,
                        again,
                        transactions.body(),
                        id);
    }
}
