/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaRegistrations implements Registrations {

    private static final String COLUMNS = "select r.id, r.school_id, r.state, r.started_by, r.changed_at,"
            + " r.answers::text answers, r.teacher_id, r.first_sent_on, r.question, r.reply, r.reason, r.version";

    /** The answers of r when its head teacher signed it last: what they were before the first change after that. */
    private static final String SIGNED =
            """
            , coalesce((select a.old ->> 'answers' from audit_row a
                         where a.body = r.body and a.relation = 'registration' and a.row_id = r.id::text
                           and jsonb_exists(a.old, 'answers')
                           and a.id > (select max(s.id) from audit_row s
                                        where s.body = r.body and s.relation = 'registration'
                                          and s.row_id = r.id::text and s.new ->> 'state' = 'WITH_BODY')
                         order by a.id limit 1), r.answers::text) signed
            """;

    private static final String LAST_CHECK = " left join lateral (select c.answer, c.record from teacher_check c"
            + " where c.body = r.body and c.registration_id = r.id order by c.id desc limit 1) last on true";
    private static final String TUTORS =
            """
            select distinct on (2, 1) a.person_id id,
                   coalesce(p.given_name, a.given_name) || ' ' || coalesce(p.family_name, a.family_name) name,
                   coalesce(p.email, a.email) email
              from appointment a
              left join person p on p.id = a.person_id and a.accepted_at is not null
             where a.body = ? and a.school_id = ? and a.held_until is null
               and a.position in ('INDUCTION_TUTOR', 'INDUCTION_LEAD', 'HEAD_TEACHER')
             order by 2, 1, a.accepted_at
            """;
    private static final String MENTORS =
            """
            select id, given_name || ' ' || family_name name, email from mentor
             where body = ? and school_id = ? and active order by family_name, given_name, id
            """;

    private final JpaTransactions transactions;
    private final Clock clock;

    @Activate
    public JpaRegistrations(@Reference JpaTransactions transactions, @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Registration> find(long id) {
        return transactions
                .sql()
                .first(
                        COLUMNS + " from registration r where r.body = ? and r.id = ?",
                        JpaRegistrations::registration,
                        transactions.body(),
                        id);
    }

    @Override
    public Optional<Registration> seenByBody(long id) {
        return transactions
                .sql()
                .first(
                        COLUMNS + SIGNED + " from registration r where r.body = ? and r.id = ?",
                        JpaRegistrations::seenByBody,
                        transactions.body(),
                        id);
    }

    @Override
    public void add(Registration registration) {
        transactions.entities().persist(new RegistrationRow(transactions.body(), registration));
    }

    @Override
    public void save(Registration registration) {
        var row = transactions
                .entities()
                .find(RegistrationRow.class, new BodyKey(transactions.body(), registration.id()));
        if (row == null || row.version() != registration.version()) {
            throw new StaleRecord("A registration");
        }
        row.take(registration, clock.instant());
    }

    @Override
    public List<Registration> open(SchoolId school) {
        return transactions
                .sql()
                .list(
                        COLUMNS
                                + " from registration r where r.body = ? and r.school_id = ?"
                                + " and r.state in ('DRAFT', 'AWAITING_HEAD', 'WITH_BODY', 'QUERIED')"
                                + " order by r.changed_at desc, r.id desc",
                        JpaRegistrations::registration,
                        transactions.body(),
                        school.value());
    }

    @Override
    public List<Registration> closed(SchoolId school, int most) {
        return transactions
                .sql()
                .list(
                        COLUMNS
                                + " from registration r where r.body = ? and r.school_id = ?"
                                + " and r.state in ('REFUSED', 'WITHDRAWN', 'AUTHORISED')"
                                + " order by r.changed_at desc, r.id desc limit ?",
                        JpaRegistrations::registration,
                        transactions.body(),
                        school.value(),
                        most);
    }

    @Override
    public List<Listed> latest(List<State> states, int most) {
        return listed(
                "r.state = any (?) and r.first_sent_on is not null order by r.changed_at desc, r.id desc",
                states,
                most);
    }

    @Override
    public List<Listed> inStates(List<State> states, int most) {
        return listed("r.state = any (?) and r.first_sent_on is not null order by r.changed_at, r.id", states, most);
    }

    private List<Listed> listed(String which, List<State> states, int most) {
        return transactions
                .sql()
                .list(
                        COLUMNS + SIGNED
                                + ", s.name school_name, coalesce(last.answer, 'NOT_ASKED') answer, last.record::text record"
                                + " from registration r join school s on s.id = r.school_id" + LAST_CHECK
                                + " where r.body = ? and " + which + " limit ?",
                        JpaRegistrations::listed,
                        transactions.body(),
                        states.stream().map(State::name).toList(),
                        most);
    }

    @Override
    public Choices choices(SchoolId school) {
        var tutors = transactions
                .sql()
                .list(
                        TUTORS,
                        row -> new Choice<>(
                                new PersonId(row.number("id")), row.text("name"), new EmailAddress(row.text("email"))),
                        transactions.body(),
                        school.value());
        var mentors = transactions
                .sql()
                .list(
                        MENTORS,
                        row -> new Mentor(row.number("id"), row.text("name"), row.text("email")),
                        transactions.body(),
                        school.value());
        return new Choices(tutors, mentors).toldApart();
    }

    /** What the record says is of the teacher whom the body sees; the school may be asking about another one meanwhile. */
    private static Listed listed(Row row) {
        var seen = seenByBody(row);
        var same = registration(row).asksAboutTheSameAs(seen.answers());
        return new Listed(seen, row.text("school_name"), same ? JdbcTeachers.found(row) : new TeacherCheck.NotAsked());
    }

    private static Registration seenByBody(Row row) {
        return registration(row).asSigned(Json.texts(row.text("signed")));
    }

    private static Registration registration(Row row) {
        return new Registration(
                row.number("id"),
                new SchoolId(row.number("school_id")),
                State.valueOf(row.text("state")),
                new PersonId(row.number("started_by")),
                row.moment("changed_at"),
                Json.texts(row.text("answers")),
                row.possibleNumber("teacher_id").map(TeacherId::new),
                row.possibleDate("first_sent_on"),
                row.text("question"),
                row.text("reply"),
                row.text("reason"),
                row.number("version"));
    }
}
