/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import static org.ectmanager.persistence.people.AppointmentColumns.TUTOR;

import java.util.Optional;
import org.ectmanager.application.handover.Known;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;

/** How things stand with an induction {@code i}, as the database writes it and compares it. */
final class KnownColumns {

    private static final String TODAY = "(current_moment() at time zone 'Europe/London')::date";

    /** People of an induction: of those who have not accepted their post yet it is what was typed for them. */
    static final String PEOPLE =
            """
              cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
              join registration r on r.body = i.body and r.id = i.registration_id
              left join mentor m on m.body = i.body and m.id = i.mentor_id
              left join lateral (
                select case when a.accepted_at is null or a.released_at is not null then a.email else p.email end email
                  from appointment a left join person p on p.id = a.person_id
                 where a.body = i.body and a.person_id = i.person_id and a.held_until is null
                 order by a.position <> 'ECT', a.accepted_at is null, a.id limit 1) e on true
            """
                    + TUTOR;

    /** The last day of an induction that has ended: the day of the decision, or the last day of the last contract. */
    static final String ENDED =
            """
              left join lateral (
                select case when i.state in ('PASSED', 'FAILED')
                            then (select max(greatest((d.decided_at at time zone 'Europe/London')::date, d.appealed_on))
                                    from decision d where d.body = i.body and d.induction_id = i.id
                                     and coalesce(d.appealed_outcome, d.outcome) in ('PASS', 'FAIL'))
                            when i.state = 'LEFT'
                            then (select max(k.ends_on) from contract k
                                   where k.body = i.body and k.induction_id = i.id
                                  having bool_and(k.ends_on is not null)) end ended_on) z on true
            """;

    private static final String FACTS =
            """
              cross join lateral (select jsonb_build_object(
                'course', jsonb_build_object(
                    'state', i.state, 'startsOn', i.starts_on::text, 'endedOn', coalesce(z.ended_on::text, ''),
                    'extensions', (select count(*)::text from decision d where d.body = i.body
                                      and d.induction_id = i.id and coalesce(d.appealed_outcome, d.outcome) = 'EXTEND')
                        || case when i.extended_in_wales > 0 then '+' || i.extended_in_wales::text else '' end),
                'post', jsonb_build_object(
                    'school', i.school_id::text, 'schoolName', (select name from school s where s.id = i.school_id),
                    'fte', coalesce((select k.fte::text from contract k where k.body = i.body
                                        and k.induction_id = i.id and k.starts_on <= greatest(TODAY, i.starts_on)
                                      order by k.starts_on desc, k.id desc limit 1), '1'),
                    'lastDay', coalesce((select max(k.ends_on)::text from contract k where k.body = i.body
                                            and k.induction_id = i.id having bool_and(k.ends_on is not null)), ''),
                    'settled', coalesce((select max(x.id)::text from contract_correction x where x.body = i.body
                                            and x.induction_id = i.id and exists (
                                                select from appointment a where a.body = x.body
                                                   and a.person_id = x.settled_by and a.school_id is null)), '')),
                'training', jsonb_build_object(
                    'programme', i.programme, 'leadProvider', coalesce(r.answers ->> 'leadProvider', '')),
                'ect', jsonb_build_object('id', t.id::text, 'given', t.given_name, 'family', t.family_name,
                    'email', coalesce(e.email, ''), 'trn', t.trn),
                'mentor', jsonb_build_object('id', coalesce(m.id::text, ''), 'given', coalesce(m.given_name, ''),
                    'family', coalesce(m.family_name, ''), 'email', coalesce(m.email, ''), 'trn', coalesce(m.trn, '')),
                'tutor', jsonb_build_object('id', case when p.family_name is null then '' else i.tutor_id::text end,
                    'given', coalesce(p.given_name, ''), 'family', coalesce(p.family_name, ''),
                    'email', coalesce(p.email, ''), 'trn', '')) facts) f
            """
                    .replace("TODAY", TODAY);

    /** After {@code from induction i}: everything of which {@code f.facts} is made. */
    static final String KNOWN = PEOPLE + ENDED + FACTS;

    private KnownColumns() {}

    static Optional<Known> known(Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty()).map(KnownColumns::known);
    }

    static Known known(String json) {
        return Json.value(json, Known.class);
    }
}
