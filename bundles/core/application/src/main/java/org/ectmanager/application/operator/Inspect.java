/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the console shows. Nobody is asked who they are: the console opens only to whoever holds the key in the
 * platform's own directory. It shows who is who and what waits, never a report; that schools or people of a body were
 * listed is kept in the body's own trail.
 */
@ProviderType
public interface Inspect {

    /** Every appropriate body that is present. */
    List<BodyLine> bodies();

    /** Schools that registered under a body, by name. */
    List<Listed> schools(BodyId body);

    /** Everybody with a position under a body. */
    List<Appointed> users(BodyId body);

    /**
     * A body in one line.
     *
     * @param waitingSince when the oldest message that waits became due, also one that failed, {@link Instant#MAX} when none is
     * @param lostInvitations invitations to lead it that did not arrive
     */
    record BodyLine(BodyId id, String name, long schools, long people, Instant waitingSince, long lostInvitations) {}
}
