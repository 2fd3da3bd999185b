/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who mentors an early career teacher, and when.
 *
 * @param until last day; empty while it has no end. A mentor who hands over at the year's end stays until the end of
 *     July
 */
public record Pairing(Teacher mentor, LocalDate from, Optional<LocalDate> until) {

    public Pairing {
        requireNonNull(mentor, "mentor");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("A pairing cannot end before it begins");
        }
    }

    public static Pairing open(Teacher mentor, LocalDate from) {
        return new Pairing(mentor, from, Optional.empty());
    }
}
