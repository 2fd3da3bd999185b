/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Listings.ToRelease;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plans as operators see them in the console: dates, states and reasons, no name, no text and nothing of absences (R54,
 * guidance 2.79). Looking and releasing are recorded.
 */
@ProviderType
public interface OperatePlans {

    /** The plan of one induction, by due date and without content; empty when the body has no such induction. */
    Optional<List<Report>> plan(BodyId body, long ect);

    /** The numbers of the inductions of a body, to choose from. */
    List<Long> ects(BodyId body);

    /** What waits for its day and is to be released within so many days from today, by that day. */
    List<ToRelease> toRelease(BodyId body, int days);

    /** Releases now every report whose day has come, as the job would; how many there were. */
    int release(BodyId body);
}
