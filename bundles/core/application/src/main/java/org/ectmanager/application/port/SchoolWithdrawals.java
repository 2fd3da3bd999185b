/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes back schools that the appropriate body of the current transaction added. */
@ConsumerType
public interface SchoolWithdrawals {

    /** Empty for one that another body added. */
    Optional<Standing> find(SchoolId school);

    /** Deletes it where that is free; waits for whoever is registering with it, and they wait. */
    Withdrawal withdraw(SchoolId school, long version);

    /** Where a school stands that was added. */
    record Standing(School school, long version, Withdrawal withdrawal) {

        public Standing {
            requireNonNull(school, "school");
            requireNonNull(withdrawal, "withdrawal");
        }
    }

    /** Whether a school can be taken back, and what came of it. */
    enum Withdrawal {
        /** It can. */
        FREE,
        /** It was. */
        WITHDRAWN,
        /** Somebody registered with it, under this body or another. */
        IN_USE,
        /** The register has it. */
        IN_REGISTER,
        /** It was corrected since it was seen. */
        CHANGED,
        /** No school that this body added. */
        NOT_HERE
    }
}
