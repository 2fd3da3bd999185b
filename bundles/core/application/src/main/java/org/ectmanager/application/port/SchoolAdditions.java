/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.AddSchool.AddedSchool;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Schools that the appropriate body of the current transaction adds to the national list. */
@ConsumerType
public interface SchoolAdditions {

    /** Fails with {@link StaleRecord} when somebody added a school of this URN at the same moment. */
    SchoolId add(Addition addition);

    /**
     * A school of this URN, whatever became of it, or else one that is not closed and has the same name at the same
     * postcode, or in the same town where there is none.
     */
    Optional<School> known(String urn, SchoolText text);

    /** Those that the current appropriate body added, the latest first. */
    Slice<School> list(Turn turn);

    /** Empty for one that another body added. */
    Optional<AddedSchool> find(SchoolId school);

    /** @param urn empty when the school has none yet */
    record Addition(SchoolText text, EstablishmentType kind, String urn, Optional<LocalDate> inspected) {}
}
