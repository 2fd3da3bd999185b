/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a school was open, as far as the register knows.
 *
 * @param opened first day, {@link LocalDate#MIN} when not known
 * @param closed last day, {@link LocalDate#MAX} when none is known
 */
public record Lifetime(LocalDate opened, LocalDate closed) {

    public Lifetime {
        if (closed.isBefore(opened)) {
            throw new IllegalArgumentException("A school cannot close before it opens");
        }
    }

    public static Lifetime unknown() {
        return new Lifetime(LocalDate.MIN, LocalDate.MAX);
    }

    public Optional<LocalDate> knownOpening() {
        return Optional.of(opened).filter(day -> !day.equals(LocalDate.MIN));
    }

    public Optional<LocalDate> knownClosing() {
        return Optional.of(closed).filter(day -> !day.equals(LocalDate.MAX));
    }
}
