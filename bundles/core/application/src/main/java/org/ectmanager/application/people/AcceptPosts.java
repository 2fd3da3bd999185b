/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A person says whether a post that somebody gave them is theirs. Until they do, it gives no rights, and whoever gave it
 * sees only what they typed.
 */
@ProviderType
public interface AcceptPosts {

    /** The posts under this appropriate body that wait for this person, the oldest first. */
    List<Offer> waiting(Caller caller);

    /** From now on the post gives its rights, and its place sees the person's own details. */
    List<Refusal> accept(Caller caller, long appointment);

    /** The post ends; whoever is responsible there is told that the address is somebody else's. */
    List<Refusal> decline(Caller caller, long appointment);

    /**
     * A post that waits.
     *
     * @param place the school's name, or the appropriate body's own
     */
    record Offer(Appointment appointment, String place) {

        public Offer {
            requireNonNull(appointment, "appointment");
            requireNonNull(place, "place");
        }
    }
}
