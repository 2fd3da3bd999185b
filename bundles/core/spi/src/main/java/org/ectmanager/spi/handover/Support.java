/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who supports an early career teacher.
 *
 * @param mentor present, or coming with this change
 * @param formerMentor whoever this change replaces
 */
public record Support(Optional<Teacher> tutor, Optional<Pairing> mentor, Optional<Pairing> formerMentor) {

    /** Nobody is known yet. */
    public static final Support NONE = new Support(Optional.empty(), Optional.empty(), Optional.empty());

    public Support {
        requireNonNull(tutor, "tutor");
        requireNonNull(mentor, "mentor");
        requireNonNull(formerMentor, "formerMentor");
    }

    public Support withTutor(Teacher somebody) {
        return new Support(Optional.of(somebody), mentor, formerMentor);
    }

    public Support withMentor(Pairing pairing) {
        return new Support(tutor, Optional.of(pairing), formerMentor);
    }

    public Support insteadOf(Pairing pairing) {
        return new Support(tutor, mentor, Optional.of(pairing));
    }
}
