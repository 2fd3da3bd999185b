/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;

/**
 * The dates and the programme of an induction under this appropriate body.
 *
 * @param endedOn last day; empty while it runs
 * @param served full-time equivalent terms up to then; empty while nobody has counted them
 */
public record Induction(
        LocalDate startsOn, Optional<LocalDate> endedOn, Optional<Terms> served, Fte fte, Programme programme) {

    /**
     * How the early career teacher is trained (R80).
     *
     * @param providerLed false for a programme that the school delivers by itself
     * @param leadProvider as the Department for Education names it; empty when there is none or none is known
     * @param deliveryPartner the same
     */
    public record Programme(boolean providerLed, String leadProvider, String deliveryPartner) {

        /** Delivered by the school itself. */
        public static final Programme SCHOOL_LED = new Programme(false, "", "");

        public Programme {
            requireNonNull(leadProvider, "leadProvider");
            requireNonNull(deliveryPartner, "deliveryPartner");
        }

        public static Programme ledBy(String leadProvider, String deliveryPartner) {
            return new Programme(true, leadProvider, deliveryPartner);
        }
    }

    public Induction {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endedOn, "endedOn");
        requireNonNull(served, "served");
        requireNonNull(fte, "fte");
        requireNonNull(programme, "programme");
    }

    /** An induction that runs without an end. */
    public static Induction running(LocalDate startsOn, Fte fte, Programme programme) {
        return new Induction(startsOn, Optional.empty(), Optional.empty(), fte, programme);
    }
}
