/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.listing;

import java.time.Instant;
import org.ectmanager.application.port.Tallies;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcTallies implements Tallies {

    private final JpaTransactions transactions;

    @Activate
    public JdbcTallies(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Tally count(Instant now) {
        return transactions
                .sql()
                .first(
                        """
                        select (select count(*) from body_school e
                                 where e.body = b.body and e.state = 'AUTHORISED') schools,
                               (select count(distinct a.person_id) from appointment a
                                 where a.body = b.body and a.held_until is null) people,
                               (select min(case when o.attempts > 0 then o.created_at else o.not_before end) from outbox o
                                 where o.body = b.body and o.done_at is null
                                   and (o.attempts > 0 or o.not_before <= ?)) due,
                               (select count(*) from letter l join outbox o on o.body = l.body and o.id = l.message_id
                                 where l.body = b.body and l.state = 'REFUSED' and o.kind = 'lead.invited') lost
                          from (select ?::text body) b
                        """,
                        row -> new Tally(
                                row.number("schools"),
                                row.number("people"),
                                row.possibleMoment("due"),
                                row.number("lost")),
                        now,
                        transactions.body())
                .orElseThrow();
    }
}
