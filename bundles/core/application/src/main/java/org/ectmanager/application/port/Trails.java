/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ConsumerType;

/** The audit trail of the current appropriate body, for whoever looks for something in it. */
@ConsumerType
public interface Trails {

    /** The inductions of a teacher here; empty when there is no such teacher. */
    List<Long> inductions(Trn teacher);

    /** The registrations of a teacher here that never became an induction: not sent, refused, withdrawn. */
    List<Long> registrations(Trn teacher);

    /** Whether there is an induction of this number here. */
    boolean isInduction(long number);

    /** The newest first, with the names of those who acted. One statement. */
    List<Line> read(Filter filter, int most);

    /**
     * The same of the platform itself: what happened outside any appropriate body, and what operators did to a body as
     * a whole. Only in the platform's own scope.
     */
    List<Line> ofPlatform(Filter filter, int most);

    /** The same, a page at a time; the last one when there are fewer pages. */
    Slice<Line> ofPlatform(Turn turn);

    /**
     * What a line has to be.
     *
     * @param inductions to any of which it was done; with no registrations either, whatever it was done to
     * @param registrations to any of which it was done, besides those of the inductions
     * @param person who did it or to whom it was done
     * @param kind the whole kind, or what stands before its dot
     * @param until before this moment
     * @param before a smaller number than this
     */
    record Filter(
            List<Long> inductions,
            List<Long> registrations,
            Optional<PersonId> person,
            Optional<String> kind,
            Optional<Instant> since,
            Optional<Instant> until,
            Optional<Long> before) {

        public Filter {
            inductions = List.copyOf(inductions);
            registrations = List.copyOf(registrations);
            requireNonNull(person, "person");
            requireNonNull(kind, "kind");
            requireNonNull(since, "since");
            requireNonNull(until, "until");
            requireNonNull(before, "before");
        }
    }

    /**
     * One happening.
     *
     * @param number grows with time
     * @param real when it was in truth: not the platform's moment where a sample's clock was moved
     * @param body to which it happened; empty outside any
     * @param name of who did it, as this body knew them last, or of the operator; empty when nobody did
     * @param positions that they hold here by now
     * @param byOperator whether they are or were an operator of the platform
     * @param whom the name of the operator to whose account it was done; empty when it was done to nobody who was one
     */
    record Line(
            long number,
            Recorded recorded,
            Instant real,
            Optional<BodyId> body,
            String name,
            List<Position> positions,
            boolean byOperator,
            String whom) {

        public Line {
            requireNonNull(real, "real");
            requireNonNull(body, "body");
            positions = List.copyOf(positions);
        }

        /** For those who may know what was done and not why. */
        public Line withoutReason() {
            var told = new Recorded(
                    recorded.at(),
                    recorded.actor(),
                    recorded.token(),
                    recorded.happening().because(""));
            return new Line(number, told, real, body, name, positions, byOperator, whom);
        }
    }
}
