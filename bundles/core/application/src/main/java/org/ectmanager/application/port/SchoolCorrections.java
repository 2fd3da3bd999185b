/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** What the appropriate body of the current transaction says of schools that work with it, or that it added. */
@ConsumerType
public interface SchoolCorrections {

    /** Empty for another body's school. */
    Optional<Entry> find(SchoolId school);

    /**
     * Saves the facts in force, before any correction of them, so that an import at the same moment waits; fails with {@link StaleRecord} when
     * the version is not the one on record.
     */
    void save(SchoolId school, long version, SchoolText text);

    /** Saves of what kind an added school is, and when it was inspected overseas. */
    void describe(SchoolId school, EstablishmentType kind, Optional<LocalDate> inspected);

    /** Keeps or replaces the correction of a fact, by the current body, now. */
    void put(SchoolId school, Fact fact, String value, String registerSays, String reason);

    /** Ends it. */
    void remove(SchoolId school, Fact fact);

    /** The current body saw what the register says now of the corrected facts, and keeps them; whose they are stays. */
    void seen(SchoolId school);

    /** Says which entry of the register an added school is. */
    Joining join(SchoolId added, String urn);

    /** The current body's schools of which the register says something new. */
    Slice<School> withNews(Turn turn);

    /** How many they are. */
    long news();

    /** What came of saying a URN. */
    enum Joining {
        /** The two are one. */
        JOINED,
        /** The register does not have it yet: they become one when it does. */
        NOTED,
        /** That entry is a school of another name at another place. */
        ANOTHER,
        /** Somebody works with that entry already. */
        IN_USE,
        /** No added school of this body. */
        NOT_HERE
    }
}
