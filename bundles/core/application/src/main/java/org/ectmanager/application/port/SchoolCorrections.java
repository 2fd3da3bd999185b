/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.Optional;
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
     * Saves the facts in force, before any correction of them, so that an import at the same moment waits; fails with
     * {@link StaleRecord} when the version is not the one on record.
     */
    void save(SchoolId school, long version, SchoolText text);

    /** Saves of what kind an added school is, and when it was inspected overseas. */
    void describe(SchoolId school, EstablishmentType kind, Optional<LocalDate> inspected);

    /** Keeps or replaces the correction of a fact, by the current body, now. */
    void put(SchoolId school, Fact fact, String value, String registerSays, String reason);

    /** Ends it. */
    void remove(SchoolId school, Fact fact);
}
