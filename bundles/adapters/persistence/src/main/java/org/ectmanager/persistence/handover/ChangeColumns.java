/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import static org.ectmanager.persistence.handover.KnownColumns.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.handover.Comparison;
import org.ectmanager.application.handover.Known;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.registration.Details;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Difference;
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
            select c.id, c.body, c.induction_id, c.school_id, c.kind, c.effective_on, c.happened_at, c.paired_from,
                   c.stood::text stood, c.stands::text stands,
                   t.given_name, t.family_name, t.trn, t.date_of_birth, e.email,
                   s.urn, s.name school_name,
                   i.mentor_id, m.given_name mentor_given, m.family_name mentor_family, m.email mentor_email,
                   m.trn mentor_trn,
                   p.given_name tutor_given, p.family_name tutor_family, p.email tutor_email,
                   i.starts_on, z.ended_on, i.programme, coalesce(r.answers ->> 'leadProvider', '') lead_provider,
                   coalesce((select k.fte::text from contract k where k.body = i.body and k.induction_id = i.id
                              and k.starts_on <= greatest(c.effective_on, i.starts_on)
                              order by k.starts_on desc, k.id desc limit 1), '1') fte
              from teacher_change c
              join induction i on i.body = c.body and i.id = c.induction_id
              join school s on s.id = c.school_id
            """
                    + KnownColumns.PEOPLE
                    + KnownColumns.ENDED
                    + " where c.body = ? ";

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
                        new Change.School(SchoolColumns.urn(row), row.text("school_name")),
                        new Support(tutor(row), mentor.map(somebody -> pairing(row, somebody)), former(row)),
                        new Induction(
                                day(row, "starts_on"),
                                row.possibleDate("ended_on"),
                                Optional.empty(),
                                Fte.of(row.text("fte")),
                                programme(row)),
                        differences(row),
                        Map.of()));
    }

    /** What a change says to be otherwise; for a registration what is out of the ordinary. */
    static List<Difference> differences(Row row) {
        return known(row, "stands")
                .map(stands -> known(row, "stood")
                        .map(stood -> Comparison.of(stood, stands).differences())
                        .orElseGet(() -> Comparison.ofNew(stands)))
                .orElse(List.of());
    }

    private static Pairing pairing(Row row, Teacher mentor) {
        return Pairing.open(mentor, row.possibleDate("paired_from").orElseGet(() -> day(row, "starts_on")));
    }

    /** The mentor before this change, when it brought another or none. */
    private static Optional<Pairing> former(Row row) {
        return known(row, "stood")
                .filter(stood -> known(row, "stands")
                        .filter(stands -> !stands.hasMentorOf(stood))
                        .isPresent())
                .map(Known::mentor)
                .filter(mentor -> !mentor.id().isEmpty())
                .map(mentor -> new Pairing(
                        new Teacher(
                                new PersonName(mentor.given(), mentor.family()),
                                present(mentor.email()).map(EmailAddress::new),
                                present(mentor.trn()).map(Trn::new),
                                Optional.empty()),
                        day(row, "starts_on"),
                        Optional.of(latest(day(row, "effective_on").minusDays(1), day(row, "starts_on")))));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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
                        present(row.text("mentor_trn")).map(Trn::new),
                        Optional.empty()));
    }

    /** Nobody once the tutor has left the school. */
    private static Optional<Teacher> tutor(Row row) {
        return present(row.text("tutor_family"))
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
        return present(row.text(column)).map(EmailAddress::new);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(known -> !known.isBlank());
    }

    private static LocalDate day(Row row, String column) {
        return row.possibleDate(column).orElseThrow();
    }
}
