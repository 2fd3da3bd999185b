/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** How the schools of the current appropriate body want to be reached. */
@ConsumerType
public interface SchoolContacts {

    Optional<SchoolContact> find(SchoolId school);

    /** Saves a contact; the version is the one that was read. */
    void save(SchoolContact contact);

    /** These schools of the register, by name. */
    List<School> named(Set<SchoolId> schools);
}
