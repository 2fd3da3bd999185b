/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import org.ectmanager.application.calendar.SchoolYear;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The term dates that schools entered, within the current appropriate body. */
@ConsumerType
public interface SchoolYears {

    /** The years that a school entered, the first one first. */
    List<SchoolYear> of(SchoolId school);

    /** Fails with {@link StaleRecord} when the school has entered this year in the meantime. */
    void add(SchoolYear year);

    /** Saves other dates; fails with {@link StaleRecord} when the version is not the one on record. */
    void save(SchoolYear year);

    /** The same rule as for saving. */
    void remove(SchoolYear year);
}
