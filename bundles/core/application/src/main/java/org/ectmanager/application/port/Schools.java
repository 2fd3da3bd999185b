/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The national register of schools, public. */
@ConsumerType
public interface Schools {

    Optional<School> find(SchoolId id);

    /**
     * Open schools whose postcode or URN is what was typed, or whose name holds every word of it, best first.
     *
     * @param most how many at the most; ask for one more than is shown to know whether there are more
     */
    List<School> search(String typed, int most);

    /** The narrow look-up: at which appropriate bodies a school is registered. */
    List<BodyId> bodiesOf(SchoolId school);

    /** A school as the register knows it. Texts are empty where the register says nothing. */
    record School(
            SchoolId id,
            String urn,
            String name,
            int typeCode,
            String typeName,
            String phase,
            String street,
            String town,
            String postcode,
            String telephone,
            String website,
            String authority,
            String number,
            boolean specialMeasures,
            Optional<LocalDate> overseasInspected,
            String trust) {

        /** Enough to recognise a school by: its place and postcode. */
        public String place() {
            return town.isEmpty() ? postcode : town + ", " + postcode;
        }
    }
}
