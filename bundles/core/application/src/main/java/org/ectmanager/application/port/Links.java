/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** Links that work once. Only the hash of their token is kept. */
@ConsumerType
public interface Links {

    void issue(Link link);

    /** The narrow look-up by token: whose link it is, so that the scope can be chosen. */
    Optional<Owner> owner(String tokenHash);

    Optional<Link> find(String tokenHash);

    /** Marks a link as used; false when it had been used before. */
    boolean use(String tokenHash, Instant at);

    /** Says anew what an unused link brings about. */
    void settle(String tokenHash, String detail);

    /** Withdraws all of a person's unused links. */
    void withdraw(PersonId person);

    /** Withdraws a person's unused links of one purpose. */
    void withdraw(PersonId person, Purpose purpose);

    /** Withdraws the current body's unused links of one purpose about a record. */
    void withdraw(long subject, Purpose purpose);

    /** Withdraws the unused links of one purpose that belong to nobody. */
    void withdraw(Purpose purpose);

    /** What a link is for. */
    enum Purpose {
        RECOVER,
        CONFIRM_OWN_EMAIL,
        ANSWER_QUERY,
        JOIN_BODY,
        FIRST_OPERATOR,
        /** An operator invites another one. */
        JOIN_OPERATORS,
        /** An operator gets back in. */
        RECOVER_OPERATOR
    }

    /** Whose a link is. */
    record Owner(Purpose purpose, Optional<BodyId> body, Optional<PersonId> person) {}

    /**
     * A single-use link.
     *
     * @param subject the record it is about, where there is one
     * @param detail what it brings about, such as the new e-mail address; never a secret
     */
    record Link(
            String tokenHash,
            Purpose purpose,
            Optional<BodyId> body,
            Optional<PersonId> person,
            Optional<Long> subject,
            String detail,
            Instant expiresAt,
            Optional<Instant> usedAt) {

        public Link {
            requireNonNull(tokenHash, "tokenHash");
            requireNonNull(purpose, "purpose");
            requireNonNull(expiresAt, "expiresAt");
        }

        public boolean open(Instant now) {
            return usedAt.isEmpty() && now.isBefore(expiresAt);
        }
    }
}
