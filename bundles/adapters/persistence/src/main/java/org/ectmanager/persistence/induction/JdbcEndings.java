/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Endings;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcEndings implements Endings {

    private static final String OVER =
            """
            join lateral (select case when i.state = 'LEFT'
                                      then (select max(coalesce(c.ends_on, 'infinity')) from contract c
                                             where c.body = i.body and c.induction_id = i.id)
                                      else (select max(greatest((d.decided_at at time zone 'Europe/London')::date,
                                                                d.appealed_on))
                                              from decision d where d.body = i.body and d.induction_id = i.id
                                               and d.state = 'MADE')
                                  end ended_on) e on e.ended_on < 'infinity'
            """;
    private static final String APPEALED =
            """
            exists (select from decision d
                      join appeal_step m on m.body = d.body and m.decision_id = d.id and m.kind = 'MADE'
                                        and m.taken_back_at is null
                     where d.body = i.body and d.induction_id = i.id
                       and not exists (select from appeal_step o
                                        where o.body = m.body and o.decision_id = m.decision_id
                                          and o.taken_back_at is null and o.kind in ('WITHDRAWN', 'OUTCOME')))
            """;
    private static final String WHERE = " where i.body = ? and i.state <> 'OPEN'";
    private static final String FROM = "from induction i " + OVER;
    private static final String NAMED =
            FROM + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = i.school_id";
    private static final String COLUMNS =
            "i.id, t.given_name, t.family_name, s.name school, i.state, e.ended_on, " + APPEALED + " appeal_runs";
    private static final String WORDS = "t.given_name || ' ' || t.family_name || ' ' || s.name || ' ' || t.trn";
    private static final String ORDER = "e.ended_on, t.family_name, t.given_name, i.id";

    private final JpaTransactions transactions;

    @Activate
    public JdbcEndings(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<LocalDate> endedOn(long induction) {
        return new Search(transactions, FROM + WHERE)
                .where("i.id = ?", induction).list("e.ended_on", "i.id", JdbcEndings::day).stream()
                        .findFirst();
    }

    @Override
    public Slice<Ended> list(Wanted wanted) {
        return new Search(transactions, NAMED + WHERE)
                .having(WORDS, wanted)
                .nearest(COLUMNS, ORDER, wanted.turn(), JdbcEndings::ended);
    }

    @Override
    public long settledBy(LocalDate day) {
        return transactions
                .sql()
                .first(
                        "select count(*) total " + FROM + WHERE + " and e.ended_on <= ? and not " + APPEALED,
                        row -> row.number("total"),
                        transactions.body(),
                        day)
                .orElseThrow();
    }

    private static Ended ended(Row row) {
        return new Ended(
                row.number("id"),
                new PersonName(row.text("given_name"), row.text("family_name")),
                row.text("school"),
                State.valueOf(row.text("state")),
                day(row),
                row.flag("appeal_runs"));
    }

    private static LocalDate day(Row row) {
        return row.possibleDate("ended_on").orElseThrow();
    }
}
