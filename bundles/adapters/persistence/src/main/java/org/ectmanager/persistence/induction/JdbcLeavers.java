/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.port.Leavers;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcLeavers implements Leavers {

    private static final String GONE =
            """
            select i.id, t.given_name, t.family_name, s.name school, c.last_day
              from induction i
              join lateral (select max(coalesce(c.ends_on, 'infinity')) last_day from contract c
                             where c.body = i.body and c.induction_id = i.id) c on c.last_day < ?
              join teacher t on t.id = i.teacher_id
              join school s on s.id = i.school_id
             where i.body = ? and i.state = 'OPEN'
               and not exists (select from decision d
                                where d.body = i.body and d.induction_id = i.id and d.state = 'AWAITED')
             order by c.last_day, i.id limit ?
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcLeavers(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Leaver> goneBefore(LocalDate day, int most) {
        return transactions
                .sql()
                .list(
                        GONE,
                        row -> new Leaver(
                                row.number("id"),
                                new PersonName(row.text("given_name"), row.text("family_name")),
                                row.text("school"),
                                row.possibleDate("last_day").orElseThrow()),
                        day,
                        transactions.body(),
                        most);
    }
}
