/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;

/**
 * Who is asking, and under which appropriate body.
 *
 * @param appointments what this person is appointed to under this body, and only under this body
 */
public record Caller(BodyId body, PersonId person, PersonName name, List<Appointment> appointments) {

    public Caller {
        requireNonNull(body, "body");
        requireNonNull(person, "person");
        requireNonNull(name, "name");
        appointments = List.copyOf(appointments);
    }

    public Scope scope() {
        return Scope.of(body, person);
    }

    public boolean is(Position position) {
        return appointments.stream().anyMatch(held -> held.position() == position);
    }

    public boolean is(Position position, SchoolId school) {
        return appointments.stream().anyMatch(held -> held.position() == position && held.at(school));
    }

    /** The schools at which this person has any position. */
    public Set<SchoolId> schools() {
        return appointments.stream().flatMap(held -> held.school().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
