/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * When induction is to start, and when the appropriate body was asked (R8).
 *
 * @param checkedOn the day for which alerts are looked at
 * @param backdatingReason why the appropriate body lets induction start before it was asked; empty when it does not
 */
public record StartDates(LocalDate registeredOn, LocalDate startsOn, LocalDate checkedOn, String backdatingReason) {

    public StartDates {
        requireNonNull(registeredOn, "registeredOn");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(checkedOn, "checkedOn");
        backdatingReason = backdatingReason.strip();
    }

    /** From when on the appropriate body acts: from the start, or from when it was asked after it. */
    LocalDate servedFrom() {
        return registeredOn.isAfter(startsOn) ? registeredOn : startsOn;
    }
}
