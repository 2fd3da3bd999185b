/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import static org.ectmanager.persistence.people.AppointmentColumns.APPOINTMENT;
import static org.ectmanager.persistence.people.AppointmentColumns.HOLDER;
import static org.ectmanager.persistence.people.AppointmentColumns.SHOWN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaPeople implements People {

    private static final String POSTS =
            "select" + SHOWN + "," + APPOINTMENT + "from appointment a" + HOLDER + "where a.body = ? ";
    private static final String APPOINTED = POSTS + "and a.held_until is null ";
    private static final String OF_BODY = ", exists (select from appointment o where o.body = a.body"
            + " and o.person_id = a.person_id and o.school_id is null and o.held_until is null"
            + " and o.accepted_at is not null) of_body ";
    private static final String BY_NAME = " order by a.position <> 'HEAD_TEACHER', 3, 2, a.id";
    private static final String OWN_ACCOUNT = " exists (select from induction i"
            + " cross join lateral account_of_teacher(i.teacher_id) o where i.body = a.body"
            + " and i.person_id = a.person_id and o.person_id = a.person_id and o.accepted) own_account";
    private static final String OWN =
            "select" + APPOINTMENT + "from appointment a where a.body = ? and a.person_id = ? and a.held_until is null";

    private final JpaTransactions transactions;
    private final Clock clock;

    @Activate
    public JpaPeople(@Reference JpaTransactions transactions, @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void add(Person person) {
        transactions.entities().persist(new PersonRow(person));
    }

    @Override
    public void save(Person person) {
        var row = person(person.id().value());
        if (row == null || row.version() != person.version()) {
            throw new StaleRecord("A person");
        }
        row.take(person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(person(id.value())).map(PersonRow::person);
    }

    @Override
    public Optional<PersonId> withEmail(EmailAddress address) {
        return transactions
                .sql()
                .first("select find_person_by_email(?) id", row -> row.possibleNumber("id"), address.value())
                .flatMap(found -> found)
                .map(PersonId::new);
    }

    @Override
    public Optional<EmailAddress> mailboxOfReleased(PersonId person) {
        return transactions
                .sql()
                .first(
                        "select address from mailbox_of_released(?)",
                        row -> new EmailAddress(row.text("address")),
                        person.value());
    }

    @Override
    public boolean isTeacher(PersonId person) {
        return transactions
                .sql()
                .first("select is_teachers_account(?) answer", row -> row.flag("answer"), person.value())
                .orElseThrow();
    }

    @Override
    public void isNoTeacher() {
        transactions.sql().first("select disown_teacher() done", row -> true);
    }

    @Override
    public void appoint(Appointed typed) {
        transactions.entities().persist(new AppointmentRow(transactions.body(), typed));
    }

    @Override
    public void save(Appointment appointment) {
        current(appointment).take(appointment);
    }

    @Override
    public void describe(Appointed typed) {
        var row = current(typed.appointment());
        row.take(typed.appointment());
        row.take(typed.person());
    }

    @Override
    public void accept(Appointment appointment, Instant at) {
        var row = current(appointment);
        var first = transactions
                .sql()
                .list(
                        "select 1 from appointment where person_id = ? and accepted_at is not null",
                        found -> true,
                        row.person())
                .isEmpty();
        var own = person(row.person()).person();
        if (first) {
            save(new Person(own.id(), row.typedName(), own.email(), row.typedTelephone(), own.version()));
        }
        row.accept(at);
    }

    @Override
    public void end(Appointment appointment) {
        var row = current(appointment);
        if (row.accepted()) {
            row.take(person(row.person()).person());
        }
        row.end(clock.instant());
    }

    @Override
    public void hold(Optional<SchoolId> place) {
        transactions
                .sql()
                .list(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> true,
                        "people of " + transactions.body() + " at "
                                + place.map(SchoolId::value).orElse(0L));
    }

    private AppointmentRow current(Appointment appointment) {
        var row =
                transactions.entities().find(AppointmentRow.class, new BodyKey(transactions.body(), appointment.id()));
        if (row == null || !row.held() || row.version() != appointment.version()) {
            throw new StaleRecord("An appointment");
        }
        return row;
    }

    private PersonRow person(long id) {
        return transactions.entities().find(PersonRow.class, id);
    }

    @Override
    public List<Appointment> appointmentsOf(PersonId person) {
        return transactions
                .sql()
                .list(OWN + " order by a.id", AppointmentColumns::appointment, transactions.body(), person.value());
    }

    @Override
    public List<Appointment> posts(PersonId person) {
        return transactions
                .sql()
                .list(
                        OWN
                                + " and (a.position <> 'ECT' or exists (select from induction i where i.body = a.body"
                                + " and i.person_id = a.person_id and i.state = 'OPEN')) order by a.id",
                        AppointmentColumns::appointment,
                        transactions.body(),
                        person.value());
    }

    @Override
    public Optional<Person> known(PersonId person) {
        return transactions
                .sql()
                .first(
                        POSTS + "and a.person_id = ?"
                                + " order by p.id is null, a.held_until is not null, a.id desc limit 1",
                        AppointmentColumns::person,
                        transactions.body(),
                        person.value());
    }

    @Override
    public Optional<Person> acceptedTeacher(PersonId ect, SchoolId school) {
        return transactions
                .sql()
                .first(
                        POSTS + "and a.person_id = ? and a.school_id = ? and a.position = 'ECT'"
                                + " and a.accepted_at is not null order by a.held_until is not null, a.id desc limit 1",
                        AppointmentColumns::person,
                        transactions.body(),
                        ect.value(),
                        school.value());
    }

    @Override
    public Map<PersonId, Known> known(List<PersonId> people) {
        return transactions
                .sql()
                .list(
                        "select distinct on (a.person_id)" + SHOWN + OF_BODY + "from appointment a" + HOLDER
                                + "where a.body = ? and a.person_id = any (?::bigint[])"
                                + " order by a.person_id, p.id is null, a.held_until is not null, a.id desc",
                        row -> new Known(AppointmentColumns.person(row), row.flag("of_body")),
                        transactions.body(),
                        people.stream().map(PersonId::value).toList())
                .stream()
                .collect(Collectors.toMap(known -> known.person().id(), Function.identity()));
    }

    @Override
    public List<Appointed> at(SchoolId school) {
        return transactions
                .sql()
                .list(
                        APPOINTED + "and a.school_id = ?" + BY_NAME,
                        JpaPeople::appointed,
                        transactions.body(),
                        school.value());
    }

    @Override
    public Optional<Appointed> teacher(SchoolId school, PersonId person) {
        return transactions
                .sql()
                .first(
                        APPOINTED + "and a.position = 'ECT' and a.released_at is null and a.school_id = ?"
                                + " and a.person_id = ? order by a.id desc limit 1",
                        JpaPeople::appointed,
                        transactions.body(),
                        school.value(),
                        person.value());
    }

    @Override
    public Optional<Invitee> invitee(SchoolId school, PersonId person) {
        return transactions
                .sql()
                .first(
                        "select" + SHOWN + "," + APPOINTMENT + ", coalesce(u.username, '') username, a.held_until,"
                                + OWN_ACCOUNT + " from appointment a" + HOLDER
                                + "left join usernames_at(?) u on u.holder = a.person_id and a.accepted_at is not null"
                                + " where a.body = ? and (a.held_until is null or a.accepted_at is null)"
                                + " and a.position = 'ECT' and a.released_at is null and a.school_id = ?"
                                + " and a.person_id = ? order by a.held_until is not null, a.id desc limit 1",
                        row -> new Invitee(
                                appointed(row),
                                Optional.of(row.text("username")).filter(name -> !name.isEmpty()),
                                row.possibleMoment("held_until"),
                                row.flag("own_account")),
                        school.value(),
                        transactions.body(),
                        school.value(),
                        person.value());
    }

    @Override
    public List<Appointed> ofBody() {
        return transactions
                .sql()
                .list(APPOINTED + "and a.school_id is null" + BY_NAME, JpaPeople::appointed, transactions.body());
    }

    @Override
    public List<Appointed> everybody() {
        return transactions
                .sql()
                .list(APPOINTED + "and a.released_at is null" + BY_NAME, JpaPeople::appointed, transactions.body());
    }

    @Override
    public List<Ended> ended(Optional<SchoolId> place, int most) {
        return transactions
                .sql()
                .list(
                        "select" + SHOWN + "," + APPOINTMENT + ", a.held_until from appointment a" + HOLDER
                                + "where a.body = ? and coalesce(a.school_id, 0) = ? and a.held_until is not null"
                                + " and a.accepted_at is not null order by a.held_until desc, a.id limit ?",
                        row -> new Ended(appointed(row), row.moment("held_until")),
                        transactions.body(),
                        place.map(SchoolId::value).orElse(0L),
                        most);
    }

    @Override
    public List<Head> unconfirmedHeads() {
        return transactions
                .sql()
                .list(
                        "select" + SHOWN + "," + APPOINTMENT + ", s.name school_name from appointment a" + HOLDER
                                + "join school s on s.id = a.school_id where a.body = ? and a.held_until is null"
                                + " and a.position = 'HEAD_TEACHER' and a.added_by is not null"
                                + " and a.confirmed_at is null order by a.held_from desc, a.id",
                        row -> new Head(appointed(row), row.text("school_name")),
                        transactions.body());
    }

    private static Appointed appointed(Row row) {
        return new Appointed(AppointmentColumns.person(row), AppointmentColumns.appointment(row));
    }
}
