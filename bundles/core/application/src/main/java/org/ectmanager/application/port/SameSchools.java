/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Optional;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Which schools are one under two spellings. */
@ConsumerType
public interface SameSchools {

    /** Lets nobody else say a school of this name, or of this DfE number, until the current transaction ends. */
    void hold(SchoolText text);

    /**
     * Another school that is not closed and has the same name at the same postcode, or in the same town where there is
     * none. Of names only letters and digits count.
     */
    Optional<School> named(SchoolText text, Optional<SchoolId> but);

    /** Another school of the same DfE number, unless it is closed or proposed to close, and leaves it to a successor. */
    Optional<School> numbered(SchoolText text, Optional<SchoolId> but);
}
