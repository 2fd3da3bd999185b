/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.SendHandOvers.Made;
import org.ectmanager.application.handover.SendHandOvers.Made.Status;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** Files that were made for places, kept as proof. */
@ConsumerType
public interface HandOverFiles {

    void add(long id, Place place, Evidence.File content, Somebody by);

    Optional<Made> find(long id);

    Optional<Evidence.File> content(long id);

    List<Made> latest(int most);

    /** Says what became of a file; refused as stale when its version is another. */
    void settle(long id, long version, Status status, Somebody by);

    /** Somebody with the name of that moment. */
    record Somebody(PersonId person, String name) {}
}
