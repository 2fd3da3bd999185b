/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What there is of the current appropriate body, counted where it lies. */
@ConsumerType
public interface Tallies {

    /** One statement. */
    Tally count(Instant now);

    /**
     * What was counted.
     *
     * @param schools those that were let in
     * @param people those who hold a post now, each once
     * @param waitingSince since when the oldest message has waited that is due, or has failed and is tried again later
     * @param lostInvitations invitations to lead the body that a mail server refused for good
     */
    record Tally(long schools, long people, Optional<Instant> waitingSince, long lostInvitations) {

        public Tally {
            requireNonNull(waitingSince, "waitingSince");
        }
    }
}
