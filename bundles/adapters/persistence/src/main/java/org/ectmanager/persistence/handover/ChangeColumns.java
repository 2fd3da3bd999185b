/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.registration.Details;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Induction;
import org.ectmanager.spi.handover.Induction.Programme;
import org.ectmanager.spi.handover.Pairing;
import org.ectmanager.spi.handover.Support;
import org.ectmanager.spi.handover.Teacher;

/**
 * A change with everything that is known of it, in one statement for any number of changes. Of people who have not
 * accepted their post yet it is what was typed for them.
 */
final class ChangeColumns {

    static final String CHANGES =
            """
            select c.id, c.body, c.induction_id, c.school_id, c.kind, c.effective_on, c.happened_at,
                   t.given_name, t.family_name, t.trn, t.date_of_birth, e.email,
                   s.urn, s.name school_name,
                   i.mentor_id, m.given_name mentor_given, m.family_name mentor_family, m.email mentor_email,
                   m.trn mentor_trn,
                   p.given_name tutor_given, p.family_name tutor_family, p.email tutor_email,
                   i.starts_on, i.programme, coalesce(r.answers ->> 'leadProvider', '') lead_provider,
                   coalesce((select k.fte::text from contract k where k.body = i.body and k.induction_id = i.id
                              and k.starts_on <= greatest(c.effective_on, i.starts_on)
                              order by k.starts_on desc, k.id desc limit 1), '1') fte
              from teacher_change c
              join induction i on i.body = c.body and i.id = c.induction_id
              join teacher t on t.id = i.teacher_id
              join school s on s.id = c.school_id
              join registration r on r.body = i.body and r.id = i.registration_id
              left join mentor m on m.body = i.body and m.id = i.mentor_id
              left join lateral (
                select case when a.accepted_at is null then a.email else p.email end email
                  from appointment a left join person p on p.id = a.person_id
                 where a.body = i.body and a.person_id = i.person_id and a.held_until is null
                 order by a.accepted_at is null, a.id limit 1) e on true
              left join lateral (
                select case when a.accepted_at is null then a.given_name else p.given_name end given_name,
                       case when a.accepted_at is null then a.family_name else p.family_name end family_name,
                       case when a.accepted_at is null then a.email else p.email end email
                  from appointment a left join person p on p.id = a.person_id
                 where a.body = i.body and a.person_id = i.tutor_id and a.held_until is null
                 order by a.accepted_at is null, a.id limit 1) p on true
             where c.body = ?
            """;

    private ChangeColumns() {}

    static TeacherChange change(Row row) {
        var mentor = mentor(row);
        return new TeacherChange(
                row.number("id"),
                row.number("induction_id"),
                new SchoolId(row.number("school_id")),
                row.possibleNumber("mentor_id"),
                row.moment("happened_at"),
                new Change(
                        Long.toString(row.number("id")),
                        ChangeKind.valueOf(row.text("kind")),
                        new BodyId(row.text("body")),
                        day(row, "effective_on"),
                        ect(row),
                        new Change.School(new Urn(row.text("urn")), row.text("school_name")),
                        new Support(
                                tutor(row),
                                mentor.map(somebody -> Pairing.open(somebody, day(row, "starts_on"))),
                                Optional.empty()),
                        Induction.running(day(row, "starts_on"), Fte.of(row.text("fte")), programme(row)),
                        Map.of()));
    }

    private static Teacher ect(Row row) {
        return new Teacher(
                new PersonName(row.text("given_name"), row.text("family_name")),
                email(row, "email"),
                Optional.of(new Trn(row.text("trn"))),
                row.possibleDate("date_of_birth"));
    }

    private static Optional<Teacher> mentor(Row row) {
        return row.possibleNumber("mentor_id")
                .map(id -> new Teacher(
                        new PersonName(row.text("mentor_given"), row.text("mentor_family")),
                        email(row, "mentor_email"),
                        known(row, "mentor_trn").map(Trn::new),
                        Optional.empty()));
    }

    /** Nobody once the tutor has left the body's schools. */
    private static Optional<Teacher> tutor(Row row) {
        return known(row, "tutor_family")
                .map(family -> new Teacher(
                        new PersonName(row.text("tutor_given"), family),
                        email(row, "tutor_email"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Programme programme(Row row) {
        return Details.Programme.valueOf(row.text("programme")) == Details.Programme.PROVIDER_LED
                ? Programme.ledBy(row.text("lead_provider"), "")
                : Programme.SCHOOL_LED;
    }

    private static Optional<EmailAddress> email(Row row, String column) {
        return known(row, column).map(EmailAddress::new);
    }

    private static Optional<String> known(Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isBlank());
    }

    private static LocalDate day(Row row, String column) {
        return row.possibleDate(column).orElseThrow();
    }
}
