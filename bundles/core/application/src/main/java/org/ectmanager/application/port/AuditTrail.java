/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What happened, in words, in the transaction in which it happened. Field by field the database adds the old and the
 * new values by itself.
 */
@ConsumerType
public interface AuditTrail {

    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    void record(Happening happening);

    /**
     * That somebody looked. Whoever looks at the same thing again within a minute is not told again: one page asks
     * for a record more than once, and a form of many steps shows it at each.
     */
    default void viewed(Happening happening) {
        viewedAll(List.of(happening));
    }

    /** The same of many things at once, each of which has a number. */
    void viewedAll(List<Happening> happenings);

    /** What happened last in the appropriate body of the current transaction, newest first. */
    List<Recorded> latest(int most);

    /** The same of one kind only. */
    List<Recorded> latest(String kind, int most);

    /**
     * What was changed in a record of the current body since it stood at a version; empty when the trail tells of
     * nothing. A record that was not there yet stood at a version before its first, such as 0.
     */
    Optional<LaterEdit> since(String relation, long record, long version);

    /** Who changed one field of a record of the current body last, such as where it stands. */
    Optional<Change> lastChange(String relation, long record, String field);

    /**
     * Who changed one of some fields of a record of the current body last, or stored it anew as it was.
     *
     * @param apartFrom kinds of happenings: what was changed of the record along with them is left out
     */
    Optional<Change> lastChange(String relation, long record, List<String> fields, List<String> apartFrom);

    /**
     * That somebody changed something.
     *
     * @param by their name; empty when it is not known here
     * @param own whether that was the person who asks
     */
    record Change(Instant at, String by, boolean own) {

        public Change {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }

        /**
         * Says to whoever finds something done that they did it themselves, by pressing twice, or who was faster.
         *
         * @param did such as {@code decided this}
         */
        public String told(String did, ZoneId zone) {
            if (own) {
                return "You have already " + did + ", on " + TIME.format(at.atZone(zone));
            }
            return (by.isEmpty() ? "Somebody" : by) + " " + did + " in the meantime";
        }
    }

    /**
     * What others did to a record while somebody had it open.
     *
     * @param by the name of whoever changed it last; empty when it is not known here
     * @param own whether that was the person who asks
     * @param before what each changed field said when the record was opened, under its name in the database
     */
    record LaterEdit(Instant at, String by, boolean own, Map<String, String> before) {

        public LaterEdit {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            before = Map.copyOf(before);
        }

        /** Empty for a field that nobody changed. */
        public Optional<String> before(String field) {
            return Optional.ofNullable(before.get(field));
        }

        /** With what was changed in another record that is edited on the same page. */
        public LaterEdit and(LaterEdit other) {
            var both = new HashMap<>(before);
            both.putAll(other.before);
            var last = at.isBefore(other.at) ? other : this;
            return new LaterEdit(last.at, last.by, last.own, both);
        }
    }

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
