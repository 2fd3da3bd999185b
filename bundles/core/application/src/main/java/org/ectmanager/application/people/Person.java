/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;

/** One person, once in the whole platform (C24). */
public record Person(PersonId id, PersonName name, EmailAddress email, String telephone, long version) {

    public Person {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(email, "email");
        requireNonNull(telephone, "telephone");
    }
}
