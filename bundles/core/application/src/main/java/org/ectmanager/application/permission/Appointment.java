/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

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
 * @param acceptedAt when the person said that the post is theirs; until then it gives no rights and shows what was typed
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
        Optional<Instant> acceptedAt,
        long version) {

    public Appointment {
        requireNonNull(person, "person");
        requireNonNull(school, "school");
        requireNonNull(since, "since");
        requireNonNull(addedBy, "addedBy");
        requireNonNull(confirmedAt, "confirmedAt");
        requireNonNull(acceptedAt, "acceptedAt");
        if (school.isPresent() != (position.side() == Side.SCHOOL)) {
            throw new IllegalArgumentException("School positions are held at a school, the others are not");
        }
    }

    public boolean at(SchoolId where) {
        return school.filter(where::equals).isPresent();
    }

    /** The same with the version that was on screen. */
    public Appointment asSeen(long seen) {
        return with(trained, confirmedAt, acceptedAt, seen);
    }

    public Appointment withTraining(boolean had) {
        return with(had, confirmedAt, acceptedAt, version);
    }

    public Appointment confirmed(Instant at) {
        return with(trained, Optional.of(at), acceptedAt, version);
    }

    public boolean isAccepted() {
        return acceptedAt.isPresent();
    }

    /** A head teacher whom somebody else added signs nothing before that, where the body's policy asks for it. */
    public boolean awaitsConfirmation() {
        return position == Position.HEAD_TEACHER && addedBy.isPresent() && confirmedAt.isEmpty();
    }

    /** Held in the same school, or both in the appropriate body itself. */
    public boolean isBeside(Optional<SchoolId> where) {
        return school.equals(where);
    }

    private Appointment with(
            boolean training, Optional<Instant> confirmation, Optional<Instant> acceptance, long seen) {
        return new Appointment(id, person, school, position, training, since, addedBy, confirmation, acceptance, seen);
    }
}
