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
 */
public record Reduction(Terms terms, ReductionReason reason, boolean consent, Optional<LocalDate> since) {

    public Reduction {
        requireNonNull(terms, "terms");
        requireNonNull(reason, "reason");
        requireNonNull(since, "since");
    }

    public Reduction(Terms terms, ReductionReason reason, boolean consent) {
        this(terms, reason, consent, Optional.empty());
    }

    /** The same, recorded on this day. */
    public Reduction since(LocalDate day) {
        return new Reduction(terms, reason, consent, Optional.of(day));
    }
}
