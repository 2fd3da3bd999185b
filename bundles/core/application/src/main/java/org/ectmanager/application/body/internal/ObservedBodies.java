/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHolidays;

/** The bodies with the bank holidays in force, so that whoever asks a body for its calendar has them (R60). */
final class ObservedBodies {

    private final HolidaysInForce inForce;
    private final Map<BodyId, Observed> observed = new ConcurrentHashMap<>();

    private record Observed(KnownBody plain, BankHolidays holidays, KnownBody body) {}

    ObservedBodies(HolidaysInForce inForce) {
        this.inForce = inForce;
    }

    /** Nothing of a body that has left stays behind; those that are here are counted again. */
    void forget() {
        observed.clear();
    }

    /** Counted again only when the body or the bank holidays are others than last time. */
    KnownBody of(KnownBody plain) {
        var holidays = inForce.now();
        if (plain.calendar().holidays() == holidays) {
            return plain;
        }
        return observed.compute(
                        plain.profile().id(),
                        (id, last) -> last != null && last.plain() == plain && last.holidays() == holidays
                                ? last
                                : new Observed(plain, holidays, plain.observing(holidays)))
                .body();
    }
}
