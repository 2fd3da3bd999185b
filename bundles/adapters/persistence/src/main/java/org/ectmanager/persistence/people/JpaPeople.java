/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import static org.ectmanager.persistence.people.AppointmentColumns.APPOINTMENT;
import static org.ectmanager.persistence.people.AppointmentColumns.PERSON;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaPeople implements People {

    private static final String APPOINTED = "select" + PERSON + "," + APPOINTMENT
            + "from appointment a join person p on p.id = a.person_id where a.body = ? and a.held_until is null ";
    private static final String BY_NAME = " order by a.position <> 'HEAD_TEACHER', p.family_name, p.given_name, a.id";

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
        var row = transactions.entities().find(PersonRow.class, person.id().value());
        if (row == null || row.version() != person.version()) {
            throw new StaleRecord("A person");
        }
        row.take(person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(transactions.entities().find(PersonRow.class, id.value()))
                .map(PersonRow::person);
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
    public boolean correctable(PersonId person, Optional<SchoolId> only) {
        return transactions
                .sql()
                .first(
                        "select details_correctable(?, ?, ?) answer",
                        row -> row.flag("answer"),
                        person.value(),
                        transactions.body(),
                        only.map(SchoolId::value).orElse(0L))
                .orElseThrow();
    }

    @Override
    public void appoint(Appointment appointment) {
        transactions.entities().persist(new AppointmentRow(transactions.body(), appointment));
    }

    @Override
    public void save(Appointment appointment) {
        current(appointment).take(appointment);
    }

    @Override
    public void end(Appointment appointment) {
        current(appointment).end(clock.instant());
    }

    private AppointmentRow current(Appointment appointment) {
        var row =
                transactions.entities().find(AppointmentRow.class, new BodyKey(transactions.body(), appointment.id()));
        if (row == null || !row.held() || row.version() != appointment.version()) {
            throw new StaleRecord("An appointment");
        }
        return row;
    }

    @Override
    public Optional<Appointment> appointment(long id) {
        return Optional.ofNullable(
                        transactions.entities().find(AppointmentRow.class, new BodyKey(transactions.body(), id)))
                .filter(AppointmentRow::held)
                .map(AppointmentRow::appointment);
    }

    @Override
    public List<Appointment> appointmentsOf(PersonId person) {
        return transactions
                .sql()
                .list(
                        "select" + APPOINTMENT
                                + "from appointment a where a.body = ? and a.person_id = ? and a.held_until is null"
                                + " order by a.id",
                        AppointmentColumns::appointment,
                        transactions.body(),
                        person.value());
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
    public List<Appointed> ofBody() {
        return transactions
                .sql()
                .list(APPOINTED + "and a.school_id is null" + BY_NAME, JpaPeople::appointed, transactions.body());
    }

    @Override
    public List<Appointed> everybody() {
        return transactions.sql().list(APPOINTED + BY_NAME, JpaPeople::appointed, transactions.body());
    }

    private static Appointed appointed(org.ectmanager.persistence.transaction.Row row) {
        return new Appointed(AppointmentColumns.person(row), AppointmentColumns.appointment(row));
    }
}
