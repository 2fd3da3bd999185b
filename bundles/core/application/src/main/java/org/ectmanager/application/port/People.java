/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Person;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Persons, and their appointments under the appropriate body of the current transaction. */
@ConsumerType
public interface People {

    void add(Person person);

    /** Saves name, e-mail address and telephone; the version is the one that was read. */
    void save(Person person);

    Optional<Person> find(PersonId id);

    /** The narrow look-up: tells only whether somebody has this address. */
    Optional<PersonId> withEmail(EmailAddress address);

    /**
     * The narrow look-up: whether colleagues may still correct this person's name, telephone and e-mail address. They may
     * only while the person has never signed in and has no position but at this school, or in this body when empty.
     */
    boolean correctable(PersonId person, Optional<SchoolId> only);

    void appoint(Appointment appointment);

    void save(Appointment appointment);

    /** Ends an appointment; the person's other appointments stay. */
    void end(Appointment appointment);

    Optional<Appointment> appointment(long id);

    List<Appointment> appointmentsOf(PersonId person);

    /** Everybody with a position at a school, heads first, then by name. */
    List<Appointed> at(SchoolId school);

    /** Everybody with a position in the appropriate body itself. */
    List<Appointed> ofBody();

    /** Everybody with a position anywhere under the appropriate body. */
    List<Appointed> everybody();

    /** A person with one of their appointments. */
    record Appointed(Person person, Appointment appointment) {}
}
