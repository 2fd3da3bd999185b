/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings a person in, within the transaction of whoever decides it: known once in the whole platform (C24), appointed
 * here, told by mail. Somebody who has an account keeps it, name and password included.
 */
@ProviderType
public interface Introductions {

    PersonId introduce(Newcomer newcomer);

    /** Somebody who comes in. */
    record Newcomer(
            Position position,
            PersonName name,
            EmailAddress email,
            String telephone,
            boolean trained,
            Optional<SchoolId> school,
            Optional<PersonId> addedBy) {

        public Newcomer {
            requireNonNull(position, "position");
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(telephone, "telephone");
            requireNonNull(school, "school");
            requireNonNull(addedBy, "addedBy");
        }
    }
}
