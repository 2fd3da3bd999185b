/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;

/**
 * Somebody who runs the platform. An operator is no {@link org.ectmanager.application.permission.Caller}, and every use
 * case of an appropriate body wants one: so no operator reads a report, unless a use case is made for it that takes a
 * reason and tells the audit trail.
 */
public record Operator(PersonId person, PersonName name) {

    public Operator {
        requireNonNull(person, "person");
        requireNonNull(name, "name");
    }

    /** The platform's own records. */
    public Scope scope() {
        return new Scope.Platform(Optional.of(person));
    }

    /** To tell an appropriate body something; its audit trail then names this operator. */
    public Scope towards(BodyId body) {
        return Scope.of(body, person);
    }
}
