/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The schools that the appropriate body of the current transaction has put on its list. */
@ConsumerType
public interface ExpectedSchools {

    boolean contains(SchoolId school);

    /** Whether it was not there before. */
    boolean add(SchoolId school, PersonId by, Instant at);

    /** Whether it was there. */
    boolean remove(SchoolId school);

    /** By name. */
    Slice<Expected> list(Wanted wanted);

    /**
     * A school on the list.
     *
     * @param registered whether it has registered since, whatever became of that
     */
    record Expected(School school, Instant addedAt, boolean registered) {}
}
