/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.staff;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.People.Known;
import org.ectmanager.domain.people.PersonId;

/**
 * Who of an appropriate body stands beside a teacher (guidance 2.28), also once they have left the body.
 *
 * @param here whether they still hold a position in the body
 */
public record Colleague(String name, boolean here) {

    public Colleague {
        requireNonNull(name, "name");
    }

    /** Of a person who is known to have worked for the body. */
    public static Colleague of(Map<PersonId, Known> known, PersonId person) {
        return Optional.ofNullable(known.get(person))
                .map(found -> new Colleague(found.person().name().full(), found.ofBody()))
                .orElse(new Colleague("Somebody", false));
    }

    /** The name, with what the reader has to know of somebody who has left. */
    public String said() {
        return here ? name : name + ", who has left";
    }
}
