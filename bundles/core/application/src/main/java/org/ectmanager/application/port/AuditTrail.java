/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What happened, in words, in the transaction in which it happened. Field by field the database adds the old and the
 * new values by itself.
 */
@ConsumerType
public interface AuditTrail {

    void record(Happening happening);

    /** What happened last in the appropriate body of the current transaction, newest first. */
    List<Recorded> latest(int most);

    /** The same of one kind only. */
    List<Recorded> latest(String kind, int most);

    /** A happening as it was kept; who did it is a number only, of a person or of an access token. */
    record Recorded(Instant at, Optional<PersonId> actor, Optional<Long> token, Happening happening) {}

    /**
     * One thing that happened.
     *
     * @param kind stable name such as {@code school.authorised}
     * @param subject the kind of record it happened to, such as {@code school}
     * @param sentence in plain English, without personal data
     * @param reason what the person who did it gave as reason, empty when none was asked
     */
    record Happening(String kind, String subject, Optional<Long> subjectId, String sentence, String reason) {

        public static Happening to(String subject, long id, String kind, String sentence) {
            return new Happening(kind, subject, Optional.of(id), sentence, "");
        }

        public Happening because(String why) {
            return new Happening(kind, subject, subjectId, sentence, why);
        }
    }
}
