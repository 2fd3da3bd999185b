/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;

/** For whom a transaction works, and therefore which rows exist for it. The database holds to it too. */
public sealed interface Scope {

    /** Nobody is known yet: public records and the narrow look-ups only. */
    record Nobody() implements Scope {}

    /** One person and what is their own, in no appropriate body. */
    record Oneself(PersonId person) implements Scope {

        public Oneself {
            requireNonNull(person, "person");
        }
    }

    /** One appropriate body's rows, and the own rows of the person who works there, if one is signed in. */
    record Inside(BodyId body, Optional<PersonId> person) implements Scope {

        public Inside {
            requireNonNull(body, "body");
            requireNonNull(person, "person");
        }
    }

    /** One appropriate body's rows of the kinds that an access token was given, for reading only. */
    record Token(BodyId body, long token, Set<String> grants) implements Scope {

        public Token {
            requireNonNull(body, "body");
            grants = Set.copyOf(grants);
        }
    }

    /** The platform itself: national registers and settings, no appropriate body's rows. */
    record Platform(Optional<PersonId> operator) implements Scope {

        public Platform {
            requireNonNull(operator, "operator");
        }
    }

    static Scope nobody() {
        return new Nobody();
    }

    static Scope of(PersonId person) {
        return new Oneself(person);
    }

    static Scope of(BodyId body) {
        return new Inside(body, Optional.empty());
    }

    static Scope of(BodyId body, PersonId person) {
        return new Inside(body, Optional.of(person));
    }

    static Scope platform() {
        return new Platform(Optional.empty());
    }
}
