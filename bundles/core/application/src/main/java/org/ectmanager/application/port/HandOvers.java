/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.SendHandOvers.Line;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.handover.ChangeKind;
import org.osgi.annotation.versioning.ConsumerType;

/** Changes to early career teachers of the current appropriate body, and how far each place is with each. */
@ConsumerType
public interface HandOvers {

    /** Records a change to the induction of a registration, once; the change's number if it was not there before. */
    Optional<Long> record(long registration, ChangeKind kind);

    /** Changes by number, with everything that is known of them now. One statement. */
    List<TeacherChange> changes(List<Long> ids);

    /** The latest changes at a school. */
    List<TeacherChange> at(SchoolId school, int most);

    /**
     * Changes that a plugin may have a new answer to: something is not told yet, or one of these places has never been
     * asked. Those that were looked at longest ago first; from now on they count as looked at.
     */
    List<Long> toLookAt(List<String> places, Instant now, int most);

    /** All hand-overs of these changes, with their steps. */
    List<HandOver> of(List<Long> changes);

    Optional<HandOver> find(long id);

    void add(HandOver handOver);

    /** Saves a hand-over with its steps; the version is the one that was read. */
    void save(HandOver handOver);

    /** The oldest change first. */
    Slice<Line> inState(State state, Turn turn);

    /** How many are ready for each place and in no file. */
    List<Ready> ready();

    /** What is ready for a place and in no file, the oldest first. */
    List<HandOver> readyFor(String place, int most);

    /** The hand-overs that a file tells of. */
    List<Line> ofFile(long file);

    /** Puts hand-overs into a file. */
    void put(long file, List<Long> handOvers);

    /** Those of a file that nobody has told otherwise count as told. */
    void told(long file, Told told);

    /** Takes everything out of a file. */
    void empty(long file);

    /** How much is ready for a place. */
    record Ready(Place place, long count) {}
}
