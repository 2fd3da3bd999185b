/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.Known;
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

    /** Records that a registration began an induction, once; the induction if that was not recorded before. */
    Optional<Long> begin(long registration);

    /** Inductions that stand otherwise by now than their latest change says. One statement. */
    List<Moved> moved(int most);

    /** Records a change to an induction, after one that says how things stood. */
    void add(long induction, Known stood, Recorded change);

    /** Says anew what a change is that nobody was told yet. */
    void restate(long change, Recorded now);

    /** Changes by number, with everything that is known of them now. One statement. */
    List<TeacherChange> changes(List<Long> ids);

    /** All changes to these inductions, the oldest first. One statement. */
    List<TeacherChange> changesTo(List<Long> inductions);

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

    /**
     * An induction that stands otherwise by now.
     *
     * @param latest the latest change to it
     */
    record Moved(long induction, Latest latest, Known now) {}

    /**
     * The latest change to an induction.
     *
     * @param stood how things stood before it; empty for a registration
     * @param stands how things stood when it was recorded; empty where that was not kept yet
     * @param pairedFrom since when the mentor is paired; empty since the start
     * @param untold whether no place was told of it, in whatever way, and no file holds it
     */
    record Latest(
            long change,
            ChangeKind kind,
            LocalDate effectiveOn,
            Optional<Known> stood,
            Optional<Known> stands,
            Optional<LocalDate> pairedFrom,
            boolean untold) {

        public Latest {
            requireNonNull(stood, "stood");
            requireNonNull(stands, "stands");
            requireNonNull(pairedFrom, "pairedFrom");
        }
    }

    /** What is recorded of a change. */
    record Recorded(ChangeKind kind, LocalDate effectiveOn, Known stands, Optional<LocalDate> pairedFrom) {

        public Recorded {
            requireNonNull(stands, "stands");
            requireNonNull(pairedFrom, "pairedFrom");
        }
    }

    /** How much is ready for a place. */
    record Ready(Place place, long count) {}
}
