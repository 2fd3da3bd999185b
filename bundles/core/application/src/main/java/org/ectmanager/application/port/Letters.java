/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** What became of the letters of each message in the {@link Outbox} of the current body. Their texts are not kept. */
@ConsumerType
public interface Letters {

    /** Those that are not to be sent again: taken, refused for good, or given up. */
    Set<Mark> settled(long message);

    /** A mail server has taken the letter. */
    void taken(long message, Mark letter);

    /**
     * The letter is refused for good.
     *
     * @param reader whose letter it is, when that is somebody whom this body knows
     * @param problem why, without personal data
     */
    void refused(long message, Mark letter, Optional<PersonId> reader, String problem);

    /** What is refused and neither sent again nor given up, oldest first. */
    List<Refused> refused(int most);

    /** The same of one person, the latest first. */
    List<Refused> refused(PersonId reader);

    /** The same of one kind of message, the latest first. */
    List<Refused> refused(String kind);

    /** What somebody has to do something about: refused letters but those to people who have left. */
    Optional<Standing> standing();

    /** Makes refused letters of these messages due now; how many there were. */
    int again(Set<Long> messages);

    /** Gives up the refused letters of a message; how many there were. */
    int drop(long message);

    /**
     * Which letter of a message.
     *
     * @param ordinal how many letters of the message to the same address come before it
     */
    record Mark(EmailAddress to, int ordinal) {

        public Mark {
            requireNonNull(to, "to");
            if (ordinal < 0) {
                throw new IllegalArgumentException("Letters are counted from nought");
            }
        }
    }

    /** A letter that was refused for good. */
    record Refused(long message, String kind, EmailAddress to, Optional<PersonId> reader, Instant at, String problem) {}

    /** How many letters are refused, and since when the first of them. */
    record Standing(int letters, Instant since) {}
}
