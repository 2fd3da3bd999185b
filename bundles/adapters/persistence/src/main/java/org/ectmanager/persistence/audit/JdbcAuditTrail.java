/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.audit;

import static org.ectmanager.persistence.people.AppointmentColumns.nameOf;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what happened; who, when and the old and new values come from the database's own defaults and triggers. */
@Component
public final class JdbcAuditTrail implements AuditTrail {

    /**
     * Answers kept together in one column are told one by one, after the column's name. A record that was not there
     * when it was seen began with a row that has no old values.
     */
    private static final String SINCE =
            """
            select f.name, f.value, r.at, %s,
                   coalesce(r.actor = current_person(), false) own
              from audit_row r left join person p on p.id = r.actor
              left join lateral (
                   select key as name, value #>> '{}' as value from jsonb_each(r.old)
                    where jsonb_typeof(value) <> 'object'
                   union all
                   select o.key || '.' || a.key, a.value
                     from jsonb_each(r.old) o
                    cross join lateral jsonb_each_text(
                          case when jsonb_typeof(o.value) = 'object' then o.value else '{}' end) a) f on true
             where r.body = current_body() and r.relation = ? and r.row_id = ?
               and r.id >= (select min(s.id) from audit_row s
                             where s.body = current_body() and s.row_id = ? and s.relation = ?
                               and (s.old ->> 'version' = ?
                                    or s.old is null and (s.new ->> 'version')::bigint > ?))
             order by r.id
            """
                    .formatted(JdbcTrails.ACTOR.formatted(nameOf("r.body", "r.actor")));

    private static final String LAST_CHANGE =
            """
            select r.at, %s, coalesce(r.actor = current_person(), false) own
              from audit_row r left join person p on p.id = r.actor
             where r.body = current_body() and r.relation = ? and r.row_id = ? and r.new ->> ? is not null
             order by r.id desc limit 1
            """
                    .formatted(JdbcTrails.ACTOR.formatted(nameOf("r.body", "r.actor")));

    private static final String LAST_OF =
            """
            select r.at, %s, coalesce(r.actor = current_person(), false) own
              from audit_row r left join person p on p.id = r.actor
             where r.body = current_body() and r.relation = ? and r.row_id = ? and r.old is not null
               and (jsonb_exists_any(r.new, ?::text[]) or r.new - 'version' = '{}')
               and not exists (select from audit_event e
                                where e.body = r.body and e.change = r.change and e.subject = r.relation
                                  and e.subject_id = ? and e.kind = any (?::text[]))
             order by r.id desc limit 1
            """
                    .formatted(JdbcTrails.ACTOR.formatted(nameOf("r.body", "r.actor")));

    private final JpaTransactions transactions;

    @Activate
    public JdbcAuditTrail(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void record(Happening happening) {
        transactions
                .sql()
                .note(
                        """
                        insert into audit_event (body, kind, subject, subject_id, sentence, reason)
                        values (current_body(), ?, ?, ?, ?, ?)
                        """,
                        happening.kind(),
                        happening.subject(),
                        happening.subjectId(),
                        happening.sentence(),
                        happening.reason());
    }

    @Override
    public void viewedAll(List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        transactions
                .sql()
                .note(
                        """
                        insert into audit_event (body, kind, subject, subject_id, sentence)
                        select current_body(), v.kind, v.subject, v.id, v.sentence
                          from unnest(?::text[], ?::text[], ?::bigint[], ?::text[]) v (kind, subject, id, sentence)
                         where not exists (
                               select from audit_event e
                                where e.body = current_body() and e.subject = v.subject and e.subject_id = v.id
                                  and e.kind = v.kind and e.sentence = v.sentence and e.actor = current_person()
                                  and e.at > current_moment() - interval '1 minute' and e.at <= current_moment())
                        """,
                        happenings.stream().map(Happening::kind).toList(),
                        happenings.stream().map(Happening::subject).toList(),
                        happenings.stream()
                                .map(each -> each.subjectId().orElseThrow())
                                .toList(),
                        happenings.stream().map(Happening::sentence).toList());
    }

    @Override
    public List<Recorded> latest(int most) {
        return transactions
                .sql()
                .list(
                        """
                        select at, actor, token, kind, subject, subject_id, sentence, reason from audit_event
                         where body = ? order by id desc limit ?
                        """,
                        JdbcAuditTrail::recorded,
                        transactions.body(),
                        most);
    }

    @Override
    public List<Recorded> latest(String kind, int most) {
        return transactions
                .sql()
                .list(
                        """
                        select at, actor, token, kind, subject, subject_id, sentence, reason from audit_event
                         where body = ? and kind = ? order by id desc limit ?
                        """,
                        JdbcAuditTrail::recorded,
                        transactions.body(),
                        kind,
                        most);
    }

    @Override
    public Optional<LaterEdit> since(String relation, long record, long version) {
        var key = Long.toString(record);
        var fields = transactions
                .sql()
                .list(SINCE, Field::of, relation, key, key, relation, Long.toString(version), version);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var before = new HashMap<String, String>();
        fields.stream()
                .filter(field -> !field.name().isEmpty())
                .forEach(field -> before.putIfAbsent(field.name(), field.value()));
        var last = fields.get(fields.size() - 1);
        return Optional.of(new LaterEdit(last.at(), last.by(), last.own(), before));
    }

    @Override
    public Optional<Change> lastChange(String relation, long record, String field) {
        return transactions.sql().first(LAST_CHANGE, JdbcAuditTrail::change, relation, Long.toString(record), field);
    }

    @Override
    public Optional<Change> lastChange(String relation, long record, List<String> fields, List<String> apartFrom) {
        return transactions
                .sql()
                .first(LAST_OF, JdbcAuditTrail::change, relation, Long.toString(record), fields, record, apartFrom);
    }

    private static Change change(Row row) {
        return new Change(row.moment("at"), row.text("actor_name"), row.flag("own"));
    }

    /** One field of one change, with what it said before; without a name where the record began. */
    private record Field(String name, String value, Instant at, String by, boolean own) {

        static Field of(Row row) {
            return new Field(
                    row.text("name"), row.text("value"), row.moment("at"), row.text("actor_name"), row.flag("own"));
        }
    }

    private static Recorded recorded(Row row) {
        return new Recorded(
                row.moment("at"),
                row.possibleNumber("actor").map(PersonId::new),
                row.possibleNumber("token"),
                happening(row));
    }

    static Happening happening(Row row) {
        return new Happening(
                row.text("kind"),
                row.text("subject"),
                row.possibleNumber("subject_id"),
                row.text("sentence"),
                row.text("reason"));
    }
}
