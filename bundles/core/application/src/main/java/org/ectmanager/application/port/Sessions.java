/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.signin.Account;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.PrivacyNotice;
import org.osgi.annotation.versioning.ConsumerType;

/** Who is signed in. Kept under the hash of a token that only the browser knows. */
@ConsumerType
public interface Sessions {

    void open(Session session);

    /** The narrow look-up by token; empty when unknown or ended. */
    Optional<PersonId> person(String tokenHash, Instant now);

    /** Everything about the person behind a session under the current appropriate body, in one statement. */
    Optional<Visitor> visitor(String tokenHash, PersonId person);

    void prolong(String tokenHash, Instant seen, Instant until);

    void end(String tokenHash);

    /** Ends every session of a person but one, for instance when the password changes. */
    void endAll(PersonId person);

    /** One browser signed in. */
    record Session(String tokenHash, PersonId person, String csrf, Instant startedAt, Instant seenAt, Instant endsAt) {}

    /**
     * The person behind a session.
     *
     * @param appointments under the current appropriate body
     * @param elsewhere other appropriate bodies at which the person has a position
     * @param acceptedNotices audience and version of every notice accepted here, joined by a slash
     */
    record Visitor(
            Session session,
            Person person,
            Account account,
            List<Appointment> appointments,
            List<BodyId> elsewhere,
            Set<String> acceptedNotices) {

        public boolean accepted(PrivacyNotice notice) {
            return acceptedNotices.contains(notice.audience() + "/" + notice.version());
        }
    }
}
