/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.domain.school.SchoolId;

/**
 * What a person is, somewhere under one appropriate body: head teacher of a school, or a lead of the body itself.
 *
 * @param school empty for the staff of the appropriate body
 * @param trained has had the body's induction tutor training
 * @param addedBy who added them; empty for those who came in by themselves or by invitation
 * @param confirmedAt when the body confirmed a head teacher whom somebody else had added, where its policy asks for it
 * @param version of the record, to notice that somebody else changed it
 */
public record Appointment(
        long id,
        PersonId person,
        Optional<SchoolId> school,
        Position position,
        boolean trained,
        Instant since,
        Optional<PersonId> addedBy,
        Optional<Instant> confirmedAt,
        long version) {

    public Appointment {
        requireNonNull(person, "person");
        requireNonNull(school, "school");
        requireNonNull(since, "since");
        requireNonNull(addedBy, "addedBy");
        requireNonNull(confirmedAt, "confirmedAt");
        if (school.isPresent() != (position.side() == Side.SCHOOL)) {
            throw new IllegalArgumentException("School positions are held at a school, the others are not");
        }
    }

    public boolean at(SchoolId where) {
        return school.filter(where::equals).isPresent();
    }

    /** The same with the version that was on screen. */
    public Appointment asSeen(long seen) {
        return new Appointment(id, person, school, position, trained, since, addedBy, confirmedAt, seen);
    }
}
