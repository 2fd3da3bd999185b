/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes one of a school that was added and its entry in the register. */
@ConsumerType
public interface SchoolJoining {

    /** Says which entry of the register an added school is. */
    Joining join(SchoolId added, String urn);

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
