/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The mentors of the current appropriate body's schools. */
@ConsumerType
public interface Mentors {

    /** Those who are mentors now, by name. */
    List<Mentor> at(SchoolId school);

    /** Nobody else adds or changes mentors of this school until this transaction ends. */
    void hold(SchoolId school);

    /** Somebody who is a mentor now. */
    Optional<Mentor> find(long id);

    /** The name of a mentor, also of one who was taken off the list: what they did before keeps it. */
    Optional<PersonName> name(long id);

    /** What a school is called, and a mentor, where one is asked for, also after they were taken off. One statement. */
    Optional<Named> named(SchoolId school, Optional<Long> mentor);

    /** Names of a school and of one of its mentors. */
    record Named(String school, Optional<PersonName> mentor) {}

    void add(Mentor mentor);

    /** Saves a mentor; the version is the one that was read. */
    void save(Mentor mentor);

    /** Takes a mentor off the list; the version is the one that was read. */
    void end(Mentor mentor);
}
