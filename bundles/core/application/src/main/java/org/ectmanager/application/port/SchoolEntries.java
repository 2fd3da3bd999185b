/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The schools' standing with the appropriate body of the current transaction. */
@ConsumerType
public interface SchoolEntries {

    /** Lets nobody withdraw this school, nor make it one with another, until the current transaction ends. */
    void hold(SchoolId school);

    Optional<SchoolEntry> find(SchoolId school);

    void add(SchoolEntry entry);

    /** Saves an entry; the version is the one that was read. */
    void save(SchoolEntry entry);

    void decided(SchoolEntry entry, PersonId by, Instant at);

    /** One entry with its school. */
    Optional<Listed> listed(SchoolId school);

    /** Entries in one state, oldest first, with the school as the register knows it. */
    List<Listed> inState(SchoolEntry.State state, int most);

    /** The same, a page at a time, for those whose school's name, town or postcode has the words. */
    Slice<Listed> list(SchoolEntry.State state, Wanted wanted);

    /** An entry with its school. */
    record Listed(SchoolEntry entry, Schools.School school) {}
}
