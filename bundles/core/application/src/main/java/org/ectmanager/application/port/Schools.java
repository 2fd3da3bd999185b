/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.school.Correction;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.school.Urn;
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

    /** The schools of these unique reference numbers, as far as they are here. */
    Set<SchoolId> of(Set<Urn> urns);

    /** What appropriate bodies say of a school against the register. */
    List<Correction> corrections(SchoolId school);

    /** The narrow look-up: at which appropriate bodies a school is registered. */
    List<BodyId> bodiesOf(SchoolId school);

    /** A school as it stands here. Texts are empty where nothing is known. */
    record School(
            SchoolId id,
            String urn,
            String name,
            int typeCode,
            String typeName,
            String phase,
            String street,
            String locality,
            String town,
            String county,
            String postcode,
            String telephone,
            String website,
            String authority,
            String number,
            boolean specialMeasures,
            Optional<LocalDate> overseasInspected,
            String trust,
            EstablishmentStatus status,
            Origin origin) {

        /** The register says that it is closed. One that is proposed to open is not. */
        public boolean isClosed() {
            return status == EstablishmentStatus.CLOSED;
        }

        /** Enough to recognise a school by: its place and postcode. */
        public String place() {
            return Stream.of(town, postcode.isEmpty() ? county : postcode)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Where a school's entry comes from.
     *
     * @param inRegister whether the national register has it
     * @param added by which appropriate body and when, where it came before the register had it
     */
    record Origin(boolean inRegister, Optional<Added> added) {

        /** As most schools: the register brought it. */
        public static final Origin REGISTER = new Origin(true, Optional.empty());

        /** Known only because an appropriate body added it. */
        public boolean isAdded() {
            return !inRegister;
        }
    }

    /** By which appropriate body a school was added, and when. */
    record Added(BodyId by, Instant at) {}
}
