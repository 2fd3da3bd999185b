/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The audit trail of an appropriate body, present or away, or of the platform, as operators see it: what was done, by
 * whom, never what a report says. Whoever follows one person, or reads why somebody did something, gives a reason, and
 * that is kept in the same trail.
 */
@ProviderType
public interface ReadTrail {

    /**
     * The newest first. Refused with {@code trail.most}, {@code trail.days}, {@code trail.reason} when one person is
     * followed without a reason of ten to five hundred characters, or {@code trail.nobody}.
     *
     * @param reason when it is empty, the lines are without the reasons that people gave
     */
    Result<List<Line>> read(BodyId body, Sought sought, String reason);

    /**
     * The same of the platform itself: operators' doings, moves of the clock, bank holidays, appropriate bodies made,
     * invited to and taken off the directory. There are no teachers in it: whoever asks for one is refused with {@code trail.nobody}.
     */
    Result<List<Line>> ofPlatform(Sought sought, String reason);

    /** The same for an operator to leaf through. */
    Slice<Line> ofPlatform(Operator operator, Turn turn);

    /**
     * What is looked for.
     *
     * @param kind of happening, such as {@code report.submitted}, or what stands before its dot
     * @param before only what is older than the line of this number: the next part of a long trail
     * @param most lines, up to 1,000
     */
    record Sought(Optional<Whose> whose, Days days, Optional<String> kind, Optional<Long> before, int most) {

        public Sought {
            requireNonNull(whose, "whose");
            requireNonNull(days, "days");
            requireNonNull(kind, "kind");
            requireNonNull(before, "before");
        }

        /** The latest of everything. */
        public static Sought latest(int most) {
            return new Sought(Optional.empty(), Days.ALL, Optional.empty(), Optional.empty(), most);
        }

        public Sought of(Whose one) {
            return new Sought(Optional.of(one), days, kind, before, most);
        }
    }

    /** From one day to another in Europe/London, both of them included. */
    record Days(Optional<LocalDate> since, Optional<LocalDate> until) {

        public static final Days ALL = new Days(Optional.empty(), Optional.empty());

        public Days {
            requireNonNull(since, "since");
            requireNonNull(until, "until");
        }
    }

    /** One person who is followed. */
    sealed interface Whose {

        /**
         * What was done to a teacher's record, registration, reports, decisions and hand-overs, and to each file of
         * hand-overs in which the teacher was.
         */
        record Ect(long number) implements Whose {}

        /** The same, of every record of this teacher, and of registrations that never became one. */
        record Teacher(Trn trn) implements Whose {}

        /** What this person did, and what was done to their account and posts. */
        record Person(PersonId id) implements Whose {}
    }
}
