/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** The access tokens of the current appropriate body, kept by the hash of their secrets. */
@ConsumerType
public interface Tokens {

    /** The narrow look-up by the hash of a secret, from any scope: whose it is, and nothing else. */
    Optional<Found> withHash(String hash);

    void add(AccessToken token, String hash, PersonId by);

    Optional<AccessToken> find(long id);

    /** The newest first. */
    List<AccessToken> all();

    void revoke(long id, PersonId by, Instant at);

    /** Keeps the day of the latest use. */
    void used(long id, LocalDate day);

    /** Which token a secret belongs to. */
    record Found(BodyId body, long id) {}
}
