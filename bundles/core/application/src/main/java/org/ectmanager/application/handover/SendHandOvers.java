/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.handover.Difference;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An appropriate body sees the hand-overs of all its schools, and makes the file for a place. Nothing is sent twice: what
 * is in a file is in no other until somebody says that it was sent, or discards it.
 */
@ProviderType
public interface SendHandOvers {

    /** A file tells of at most so many changes; the next file tells of the rest. */
    int MOST_IN_A_FILE = 1_000;

    /** The hand-overs in a state, the oldest change first. */
    Slice<Line> list(Caller caller, State state, Turn turn);

    /** Every place that something is ready for and in no file yet. */
    List<Waiting> waiting(Caller caller);

    /** The latest files. */
    List<Made> files(Caller caller);

    /** Makes a file of everything that is ready for a place, and answers its number. */
    Result<Long> make(Caller caller, String destination);

    /** One file with the hand-overs that it tells of. */
    Optional<Opened> open(Caller caller, long file);

    /** The file itself. Taking it is recorded. */
    Optional<Evidence.File> download(Caller caller, long file);

    /** Somebody has sent the file: its hand-overs count as sent. */
    List<Refusal> sent(Caller caller, long file, long version);

    /** The file was not and will not be sent: its hand-overs are ready again. */
    List<Refusal> discard(Caller caller, long file, long version);

    /**
     * One hand-over with whose it is.
     *
     * @param what the kind of change, such as {@code Mentor changed}
     * @param differences what is otherwise than before
     */
    record Line(
            HandOver handOver,
            String teacher,
            SchoolId school,
            String schoolName,
            String what,
            List<Difference> differences) {

        public Line {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What is ready for a place.
     *
     * @param present whether its plugin is here, so that a file can be made
     */
    record Waiting(Place place, long count, boolean present) {}

    /** A file that was made. */
    record Made(
            long id,
            Place place,
            String name,
            String sha256,
            Status status,
            Instant madeAt,
            String madeBy,
            Optional<Instant> settledAt,
            String settledBy,
            long count,
            long version) {

        /** What became of it. */
        public enum Status {
            MADE("Not sent yet"),
            SENT("Sent"),
            DISCARDED("Discarded");

            private final String title;

            Status(String title) {
                this.title = title;
            }

            public String title() {
                return title;
            }
        }

        public Made {
            requireNonNull(place, "place");
            requireNonNull(status, "status");
            requireNonNull(settledAt, "settledAt");
        }
    }

    /** A file and what it tells of. */
    record Opened(Made file, List<Line> lines) {

        public Opened {
            lines = List.copyOf(lines);
        }
    }
}
