/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** Everybody who has a position under an appropriate body now, by family name. Needs {@code people:read}. */
@ProviderType
public interface ListPeople {

    Slice<Line> list(Client client, Filter filter, Turn turn);

    Optional<Line> find(Client client, long appointment);

    /** @param updatedSince only those whose name, address, telephone or position changed at or after this moment */
    record Filter(Optional<Position> position, Optional<SchoolId> school, Optional<Instant> updatedSince) {}

    /**
     * One position of one person; somebody who has several is listed with each.
     *
     * @param school empty for the staff of the appropriate body
     */
    record Line(
            long appointment,
            PersonId person,
            PersonName name,
            String email,
            String telephone,
            Position position,
            Optional<SchoolId> school,
            Instant since) {}
}
