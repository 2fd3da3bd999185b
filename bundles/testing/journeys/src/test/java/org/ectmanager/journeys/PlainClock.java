/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.workshop.MovableClock;

/** The workshop's clock as the platform's own. */
final class PlainClock extends PlatformClock {

    private final MovableClock clock;

    PlainClock(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T during(Instant moment, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void moveTo(Instant moment) {
        clock.moveTo(moment);
    }

    @Override
    public boolean moved() {
        return true;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
