/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.post.AnnouncedChange;
import org.ectmanager.application.post.AnnouncedChange.Settled;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** What reports say of posts that end or change, under the current appropriate body. */
@ConsumerType
public interface AnnouncedChanges {

    void add(AnnouncedChange change);

    /** What was last said with a report, settled or not. */
    Optional<AnnouncedChange> lastOf(long report);

    /** What waits of one induction while it runs, the latest first. */
    List<Listed> waiting(long induction);

    /** What waits at one school or at all of inductions that run, the oldest first. */
    List<Listed> waiting(Optional<SchoolId> school, int most);

    /** Nothing happens to what is settled already. Answers whether it waited. */
    boolean settle(long id, Settled how, Instant at, PersonId by);

    /**
     * With whose it is and where.
     *
     * @param report the title of the report with which it came
     */
    record Listed(AnnouncedChange change, PersonId ect, PersonName teacher, String school, String report) {

        public Listed {
            requireNonNull(change, "change");
            requireNonNull(ect, "ect");
            requireNonNull(teacher, "teacher");
        }
    }
}
