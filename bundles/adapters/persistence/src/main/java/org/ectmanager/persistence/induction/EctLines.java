/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/** Inductions as lines of a list: names, and the day the next report is due. */
final class EctLines {

    private static final String COLUMNS =
            """
            i.id, t.given_name, t.family_name, i.school_id, (select s.name from school s where s.id = i.school_id) school_name,
            i.starts_on, i.state,
            (select min(r.due_on) from report r
              where r.body = i.body and r.induction_id = i.id
                and r.state not in ('SUBMITTED', 'ACCEPTED', 'CLOSED', 'CANCELLED')) next_due,
            (select (min(a.held_from) at time zone 'Europe/London')::date from appointment a
              where a.body = i.body and a.person_id = i.person_id and a.school_id = i.school_id and a.position = 'ECT'
                and a.held_until is null and a.released_at is null and a.accepted_at is null) invited_on,
            (select (max(a.held_until) at time zone 'Europe/London')::date from appointment a
              where a.body = i.body and a.person_id = i.person_id and a.school_id = i.school_id and a.position = 'ECT'
             having i.state = 'OPEN' and bool_and(a.held_until is not null and a.accepted_at is null)) declined_on
            """;
    /** The school is looked up for the rows of one page only: joined, it was compared with all rows of a body. */
    private static final String FROM =
            "from induction i cross join lateral teacher_of(i.teacher_id, i.teacher_then) t where i.body = ?";

    private static final String WORDS = "t.given_name || ' ' || t.family_name || ' '"
            + " || (select s.name from school s where s.id = i.school_id) || ' ' || t.trn";
    private static final String ORDER = "i.state <> 'OPEN', t.family_name, t.given_name, i.id";

    private final JpaTransactions transactions;

    EctLines(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<EctLine> list(Optional<SchoolId> school, Optional<State> state, Wanted wanted) {
        return new Search(transactions, FROM)
                .when(school.map(SchoolId::value), "i.school_id = ?")
                .when(state, "i.state = ?")
                .having(WORDS, wanted)
                .nearest(COLUMNS, ORDER, wanted.turn(), EctLines::line);
    }

    private static EctLine line(Row row) {
        return new EctLine(
                row.number("id"),
                new PersonName(row.text("given_name"), row.text("family_name")),
                row.number("school_id"),
                row.text("school_name"),
                row.possibleDate("starts_on").orElseThrow(),
                Optional.of(State.valueOf(row.text("state"))),
                row.possibleDate("next_due"),
                row.possibleDate("invited_on"),
                row.possibleDate("declined_on"));
    }
}
