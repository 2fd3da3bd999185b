/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.audit;

import static org.ectmanager.persistence.people.AppointmentColumns.nameOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Trails;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcTrails implements Trails {

    /** Who is known here no more, or has left, is named as they were: of an operator the account knows the name. */
    static final String ACTOR = "coalesce(%s, p.given_name || ' ' || p.family_name, '') actor_name";

    private static final String COLUMNS =
            """
            e.id, e.at, e.real_at, e.actor, e.token, e.kind, e.subject, e.subject_id, e.sentence, e.reason,
            %s, coalesce(e.body, '') body,
            coalesce(name_of_operator(e.actor), '') operator_name,
            coalesce(case when e.subject = 'person' then name_of_operator(e.subject_id) end, '') whom,
            coalesce((select string_agg(distinct a.position, ' ') from appointment a
                       where a.body = e.body and a.person_id = e.actor and a.held_until is null), '') positions
            """
                    .formatted(ACTOR.formatted(nameOf("e.body", "e.actor")));

    /**
     * Everything that hangs on an induction; each takes the same list of numbers. What was in a file of hand-overs once
     * may have been taken out again: the trail of the rows tells.
     */
    private static final String OF_INDUCTIONS =
            """
            (e.subject = 'induction' and e.subject_id = any (?::bigint[]))
             or (e.subject = 'registration' and e.subject_id in (select i.registration_id from induction i
                  where i.body = e.body and i.id = any (?::bigint[])))
             or (e.subject = 'report' and e.subject_id in (select r.id from report r
                  where r.body = e.body and r.induction_id = any (?::bigint[])))
             or (e.subject = 'decision' and e.subject_id in (select d.id from decision d
                  where d.body = e.body and d.induction_id = any (?::bigint[])))
             or (e.subject = 'teacher_change' and e.subject_id in (select c.id from teacher_change c
                  where c.body = e.body and c.induction_id = any (?::bigint[])))
             or (e.subject = 'hand_over' and e.subject_id in (select h.id from hand_over h
                  join teacher_change c on c.body = h.body and c.id = h.change_id
                 where h.body = e.body and c.induction_id = any (?::bigint[])))
             or (e.subject = 'hand_over_file' and e.subject_id in (select (r.new ->> 'file_id')::bigint
                  from teacher_change c join hand_over h on h.body = c.body and h.change_id = c.id
                  join audit_row r on r.body = h.body and r.relation = 'hand_over' and r.row_id = h.id::text
                 where c.body = e.body and c.induction_id = any (?::bigint[]))))
            """;

    private static final String OF_TEACHER =
            "((e.subject = 'registration' and e.subject_id = any (?::bigint[])) or " + OF_INDUCTIONS;
    private static final String REGISTRATIONS =
            """
            select g.id from registration g left join teacher t on t.id = g.teacher_id
             where g.body = ?
               and (t.trn = ? or regexp_replace(g.answers ->> 'trn', '[^0-9]', '', 'g') = ?)
               and not exists (select from induction i where i.body = g.body and i.registration_id = g.id)
             order by g.id
            """;

    private static final String OF_PERSON =
            """
            (e.actor = ? or (e.subject = 'person' and e.subject_id = ?)
             or (e.subject = 'appointment' and e.subject_id in (select a.id from appointment a
                  where a.body = e.body and a.person_id = ?)))
            """;

    /** As the index of these says it. */
    private static final String OF_PLATFORM =
            """
            from audit_event e left join person p on p.id = e.actor
             where (e.body is null or e.kind in ('body.founded', 'body.retired', 'body.restored', 'lead.invited'))
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcTrails(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Long> inductions(Trn teacher) {
        return transactions
                .sql()
                .list(
                        "select i.id from induction i join teacher t on t.id = i.teacher_id"
                                + " where i.body = ? and t.trn = ? order by i.id",
                        row -> row.number("id"),
                        transactions.body(),
                        teacher.digits());
    }

    @Override
    public List<Long> registrations(Trn teacher) {
        return transactions
                .sql()
                .list(REGISTRATIONS, row -> row.number("id"), transactions.body(), teacher.digits(), teacher.digits());
    }

    @Override
    public boolean isInduction(long number) {
        return transactions
                .sql()
                .first("select id from induction where body = ? and id = ?", row -> true, transactions.body(), number)
                .isPresent();
    }

    @Override
    public List<Line> read(Filter filter, int most) {
        var search =
                new Search(transactions, "from audit_event e left join person p on p.id = e.actor where e.body = ?");
        if (!filter.inductions().isEmpty() || !filter.registrations().isEmpty()) {
            search.where(OF_TEACHER, teacher(filter));
        }
        return matching(search, filter, most);
    }

    private static Object[] teacher(Filter filter) {
        var values = new ArrayList<Object>(List.of(filter.registrations()));
        var times = OF_INDUCTIONS.chars().filter(letter -> letter == '?').count();
        values.addAll(Collections.nCopies((int) times, filter.inductions()));
        return values.toArray();
    }

    @Override
    public List<Line> ofPlatform(Filter filter, int most) {
        return matching(Search.ofPlatform(transactions, OF_PLATFORM), filter, most);
    }

    @Override
    public Slice<Line> ofPlatform(Turn turn) {
        return Search.ofPlatform(transactions, OF_PLATFORM).nearest(COLUMNS, "e.id desc", turn, JdbcTrails::line);
    }

    private static List<Line> matching(Search search, Filter filter, int most) {
        return search.when(filter.person().map(PersonId::value), OF_PERSON)
                .when(filter.kind(), "(e.kind = ? or starts_with(e.kind, ? || '.'))")
                .when(filter.since(), "e.at >= ?")
                .when(filter.until(), "e.at < ?")
                .when(filter.before(), "e.id < ?")
                .list(COLUMNS, "e.id desc limit ?", JdbcTrails::line, most);
    }

    private static Line line(Row row) {
        var operator = row.text("operator_name");
        return new Line(
                row.number("id"),
                new Recorded(
                        row.moment("at"),
                        row.possibleNumber("actor").map(PersonId::new),
                        row.possibleNumber("token"),
                        JdbcAuditTrail.happening(row)),
                row.moment("real_at"),
                Optional.of(row.text("body")).filter(body -> !body.isEmpty()).map(BodyId::new),
                operator.isEmpty() ? row.text("actor_name") : operator,
                Stream.of(row.text("positions").split(" "))
                        .filter(position -> !position.isEmpty())
                        .map(Position::valueOf)
                        .toList(),
                !operator.isEmpty(),
                row.text("whom"));
    }
}
