/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
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

    /** A person's own session with their account, in no appropriate body. */
    Optional<Held> held(String tokenHash, PersonId person);

    void prolong(String tokenHash, Instant seen, Instant until);

    /** A session ends after a pause, and for good some hours after it began; it is touched once a minute at most. */
    default void prolong(Session session, Instant now) {
        if (session.seenAt().plusSeconds(60).isBefore(now)) {
            var last = session.startedAt().plus(Session.LONGEST);
            var next = now.plus(Session.LONGEST_PAUSE);
            prolong(session.tokenHash(), now, next.isBefore(last) ? next : last);
        }
    }

    /** Begins a session anew at this moment, for instance after the clock was moved. */
    void restart(String tokenHash, Instant now, Instant until);

    /** A person's sessions that still run, the latest first. */
    List<Session> of(PersonId person, Instant now);

    void end(String tokenHash);

    /** Ends every session of a person, for instance when the password changes. */
    void endAll(PersonId person);

    /** Ends every session of a person but one. */
    void endOthers(PersonId person, String tokenHash);

    /** One browser signed in. */
    record Session(String tokenHash, PersonId person, String csrf, Instant startedAt, Instant seenAt, Instant endsAt) {

        public static final Duration LONGEST = Duration.ofHours(12);
        public static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    }

    /** A session with whose it is. */
    record Held(Session session, Person person, Account account) {}

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
