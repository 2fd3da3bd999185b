/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.terms.Terms;

/**
 * Terms an appropriate body takes off, with the teacher's consent or without (R25).
 *
 * @param since the day on which it was recorded; empty for one of which that is not known, such as in a calculation
 * @param until the day on which it was taken back; empty for one that stands
 */
public record Reduction(
        Terms terms, ReductionReason reason, boolean consent, Optional<LocalDate> since, Optional<LocalDate> until) {

    public Reduction {
        requireNonNull(terms, "terms");
        requireNonNull(reason, "reason");
        requireNonNull(since, "since");
        requireNonNull(until, "until");
    }

    public Reduction(Terms terms, ReductionReason reason, boolean consent, Optional<LocalDate> since) {
        this(terms, reason, consent, since, Optional.empty());
    }

    public Reduction(Terms terms, ReductionReason reason, boolean consent) {
        this(terms, reason, consent, Optional.empty());
    }

    /** The same, recorded on this day. */
    public Reduction since(LocalDate day) {
        return new Reduction(terms, reason, consent, Optional.of(day), until);
    }

    /** The same, taken back on this day. */
    public Reduction takenBackOn(LocalDate day) {
        return new Reduction(terms, reason, consent, since, Optional.of(day));
    }
}
