/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.people.PersonId;

/**
 * A reduction as a decision maker recorded it (R25 to R27). Personal data.
 *
 * @param number of its induction, from 1
 * @param withdrawn empty while it stands
 */
public record RecordedReduction(
        long id,
        long induction,
        int number,
        Reduction reduction,
        Basis basis,
        Act made,
        Optional<Act> withdrawn,
        long version) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * What a reduction rests on.
     *
     * @param evidence what shows it; the teacher reads it
     * @param agreedOn when the teacher agreed
     * @param advisedOn when the head teacher advised
     */
    public record Basis(String evidence, LocalDate agreedOn, LocalDate advisedOn) {

        public Basis {
            requireNonNull(evidence, "evidence");
            requireNonNull(agreedOn, "agreedOn");
            requireNonNull(advisedOn, "advisedOn");
        }
    }

    /**
     * That somebody recorded it or took it back.
     *
     * @param because why it was taken back; empty where it was recorded, which rests on its basis
     */
    public record Act(Instant at, PersonId by, String name, String because) {

        public Act {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(name, "name");
            requireNonNull(because, "because");
        }
    }

    public RecordedReduction {
        requireNonNull(reduction, "reduction");
        requireNonNull(basis, "basis");
        requireNonNull(made, "made");
        requireNonNull(withdrawn, "withdrawn");
    }

    /** With the day on which it was recorded, and the one on which it was taken back. */
    public Reduction dated() {
        var recorded = reduction.since(day(made));
        return withdrawn.map(act -> recorded.takenBackOn(day(act))).orElse(recorded);
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), LONDON);
    }

    public boolean stands() {
        return withdrawn.isEmpty();
    }

    public RecordedReduction takenBackBy(Act act) {
        return new RecordedReduction(id, induction, number, reduction, basis, made, Optional.of(act), version);
    }
}
