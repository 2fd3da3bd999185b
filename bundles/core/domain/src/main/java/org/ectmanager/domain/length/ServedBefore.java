/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.terms.Terms;

/**
 * What a teacher had served of this induction when the present appropriate body took it on. Service carries over
 * (R20, R23, guidance 2.75), and so do days of ad hoc absence in the part that still ran (R28) and an extension that was
 * decided in Wales (R5, guidance 3.11).
 *
 * @param terms full-time equivalent terms that the appropriate body counts
 * @param absent days of ad hoc absence in the part of induction that was not complete
 * @param extendedInWales terms by which induction was extended there; none where it was not
 * @param correctedOn the day on which the appropriate body corrected that last, after it had taken the induction on
 */
public record ServedBefore(Terms terms, Days absent, Terms extendedInWales, Optional<LocalDate> correctedOn) {

    /** Induction begins. */
    public static final ServedBefore NONE = new ServedBefore(Terms.NONE, Days.NONE);

    public ServedBefore {
        requireNonNull(terms, "terms");
        requireNonNull(absent, "absent");
        requireNonNull(extendedInWales, "extendedInWales");
        requireNonNull(correctedOn, "correctedOn");
        if (terms.isNone() && !absent.isNone()) {
            throw new IllegalArgumentException("Nobody is absent from what was not served");
        }
    }

    /** Of an induction that was not extended in Wales. */
    public ServedBefore(Terms terms, Days absent) {
        this(terms, absent, Terms.NONE, Optional.empty());
    }

    /** Nothing was served, but an induction that was begun in Wales may be longer by this. */
    public static ServedBefore extendedInWales(Terms terms) {
        return new ServedBefore(Terms.NONE, Days.NONE, terms, Optional.empty());
    }

    /** The same with another extension decided in Wales, or none, corrected on this day. */
    public ServedBefore correctedInWales(Terms by, LocalDate day) {
        return new ServedBefore(terms, absent, by, Optional.of(day));
    }

    /** Whether nothing was served. */
    public boolean isNone() {
        return terms.isNone();
    }
}
