/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.staff;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.people.PersonId;

/** One of the appropriate body's people, named so that namesakes are told apart. */
public record Staff(PersonId person, String name) {

    public Staff {
        requireNonNull(person, "person");
        requireNonNull(name, "name");
    }
}
