/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "appointment")
class AppointmentRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "person_id")
    private long person;

    @Column(name = "school_id")
    private Long school;

    private String position;
    private boolean training;

    @Column(name = "held_from")
    private Timestamp heldFrom;

    @Column(name = "held_until")
    private Timestamp heldUntil;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "confirmed_at")
    private Timestamp confirmedAt;

    @Column(name = "accepted_at")
    private Timestamp acceptedAt;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;
    private String telephone;

    @Version
    private long version;

    protected AppointmentRow() {}

    AppointmentRow(String body, Appointed typed) {
        var appointment = typed.appointment();
        key = new BodyKey(body, appointment.id());
        person = appointment.person().value();
        school = appointment.school().map(SchoolId::value).orElse(null);
        position = appointment.position().name();
        heldFrom = Timestamp.from(appointment.since());
        addedBy = appointment.addedBy().map(PersonId::value).orElse(null);
        acceptedAt = appointment.acceptedAt().map(Timestamp::from).orElse(null);
        take(appointment);
        take(typed.person());
    }

    void take(Appointment appointment) {
        training = appointment.trained();
        confirmedAt = appointment.confirmedAt().map(Timestamp::from).orElse(null);
    }

    void take(Person typed) {
        givenName = typed.name().given();
        familyName = typed.name().family();
        email = typed.email().value();
        telephone = typed.telephone();
    }

    void accept(Instant at) {
        acceptedAt = Timestamp.from(at);
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    long person() {
        return person;
    }

    PersonName typedName() {
        return new PersonName(givenName, familyName);
    }

    String typedTelephone() {
        return telephone;
    }

    /** Of somebody who has left, the name is kept and the telephone number is not. */
    void end(Instant at) {
        telephone = "";
        heldUntil = Timestamp.from(at);
    }

    boolean held() {
        return heldUntil == null;
    }

    long version() {
        return version;
    }
}
