/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** Who is signed in. Kept under the hash of a token that only the browser knows. */
@ConsumerType
public interface Sessions {

    void open(Session session);

    /** The narrow look-up by token; empty when unknown or ended. */
    Optional<PersonId> person(String tokenHash, Instant now);

    /** The session itself, in its person's scope. */
    Optional<Session> own(String tokenHash);

    void prolong(String tokenHash, Instant seen, Instant until);

    void end(String tokenHash);

    /** Ends every session of a person, for instance when the password changes. */
    void endAll(PersonId person);

    /** One browser signed in. */
    record Session(String tokenHash, PersonId person, String csrf, Instant startedAt, Instant seenAt, Instant endsAt) {}
}
