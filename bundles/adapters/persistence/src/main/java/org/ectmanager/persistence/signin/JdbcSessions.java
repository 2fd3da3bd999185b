/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import static org.ectmanager.persistence.people.AppointmentColumns.APPOINTMENT;
import static org.ectmanager.persistence.people.AppointmentColumns.PERSON;
import static org.ectmanager.persistence.signin.AccountColumns.ACCOUNT;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.people.AppointmentColumns;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSessions implements Sessions {

    /** One row for each appointment under the body, or a single one without any. */
    private static final String VISITOR = "select s.token_hash, s.csrf, s.started_at, s.seen_at, s.ends_at,"
            + PERSON + "," + ACCOUNT + "," + APPOINTMENT
            + """
            , array(select distinct o.body from appointment o
                     where o.person_id = p.id and o.body <> ? and o.held_until is null order by 1) elsewhere,
              array(select n.audience || '/' || n.version from notice_acceptance n
                     where n.body = ? and n.person_id = p.id) notices
            from session s
            join person p on p.id = s.person_id
            join sign_in i on i.person_id = s.person_id
            left join appointment a on a.body = ? and a.person_id = s.person_id and a.held_until is null
            where s.token_hash = ? and s.person_id = ?
            order by a.id
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcSessions(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void open(Session session) {
        transactions
                .sql()
                .change(
                        """
                        insert into session (token_hash, person_id, csrf, started_at, seen_at, ends_at)
                        values (?, ?, ?, ?, ?, ?)
                        """,
                        session.tokenHash(),
                        session.person().value(),
                        session.csrf(),
                        session.startedAt(),
                        session.seenAt(),
                        session.endsAt());
    }

    @Override
    public Optional<PersonId> person(String tokenHash, Instant now) {
        return transactions
                .sql()
                .first("select find_session(?, ?) id", row -> row.possibleNumber("id"), tokenHash, now)
                .flatMap(found -> found)
                .map(PersonId::new);
    }

    @Override
    public Optional<Held> held(String tokenHash, PersonId person) {
        return transactions
                .sql()
                .first(
                        "select s.token_hash, s.csrf, s.started_at, s.seen_at, s.ends_at," + PERSON + "," + ACCOUNT
                                + "from session s join person p on p.id = s.person_id"
                                + " join sign_in i on i.person_id = s.person_id"
                                + " where s.token_hash = ? and s.person_id = ?",
                        row -> new Held(
                                session(row, person),
                                AppointmentColumns.person(row),
                                AccountColumns.account(row, person)),
                        tokenHash,
                        person.value());
    }

    private record Line(Visitor visitor, Optional<Appointment> appointment) {}

    @Override
    public Optional<Visitor> visitor(String tokenHash, PersonId person) {
        var body = transactions.body();
        var lines =
                transactions.sql().list(VISITOR, row -> line(row, person), body, body, body, tokenHash, person.value());
        return lines.stream().findFirst().map(line -> withAppointments(line.visitor(), lines));
    }

    private static Line line(Row row, PersonId person) {
        var visitor = new Visitor(
                session(row, person),
                AppointmentColumns.person(row),
                AccountColumns.account(row, person),
                List.of(),
                row.texts("elsewhere").stream().map(BodyId::new).toList(),
                new HashSet<>(row.texts("notices")));
        var appointed = row.possibleNumber("appointment_id").isPresent();
        return new Line(visitor, appointed ? Optional.of(AppointmentColumns.appointment(row)) : Optional.empty());
    }

    private static Session session(Row row, PersonId person) {
        return new Session(
                row.text("token_hash"),
                person,
                row.text("csrf"),
                row.moment("started_at"),
                row.moment("seen_at"),
                row.moment("ends_at"));
    }

    private static Visitor withAppointments(Visitor visitor, List<Line> lines) {
        return new Visitor(
                visitor.session(),
                visitor.person(),
                visitor.account(),
                lines.stream().flatMap(line -> line.appointment().stream()).toList(),
                visitor.elsewhere(),
                visitor.acceptedNotices());
    }

    @Override
    public void prolong(String tokenHash, Instant seen, Instant until) {
        transactions
                .sql()
                .change("update session set seen_at = ?, ends_at = ? where token_hash = ?", seen, until, tokenHash);
    }

    @Override
    public void restart(String tokenHash, Instant now, Instant until) {
        transactions
                .sql()
                .change(
                        "update session set started_at = ?, seen_at = ?, ends_at = ? where token_hash = ?",
                        now,
                        now,
                        until,
                        tokenHash);
    }

    @Override
    public List<Session> of(PersonId person, Instant now) {
        return transactions
                .sql()
                .list(
                        "select * from session where person_id = ? and ends_at > ? order by seen_at desc, token_hash",
                        row -> session(row, person),
                        person.value(),
                        now);
    }

    @Override
    public void end(String tokenHash) {
        transactions.sql().change("delete from session where token_hash = ?", tokenHash);
    }

    @Override
    public void endAll(PersonId person) {
        transactions.sql().change("delete from session where person_id = ?", person.value());
    }

    @Override
    public void endOthers(PersonId person, String tokenHash) {
        transactions
                .sql()
                .change("delete from session where person_id = ? and token_hash <> ?", person.value(), tokenHash);
    }
}
