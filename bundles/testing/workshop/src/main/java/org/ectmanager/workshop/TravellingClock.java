/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.domain.people.PersonId;

/** The workshop's clock as the platform's own: it is moved for one piece of work and back, for everybody. */
public final class TravellingClock extends PlatformClock {

    private final MovableClock clock;
    /** Before each piece of work that is done at another moment. */
    private Runnable incident = () -> {};

    private boolean moved;

    public TravellingClock(MovableClock clock) {
        this.clock = clock;
    }

    public void meanwhile(Runnable happens) {
        incident = happens;
    }

    @Override
    public <T> T during(Instant moment, Supplier<T> work) {
        incident.run();
        var now = clock.instant();
        clock.moveTo(moment);
        try {
            return work.get();
        } finally {
            clock.moveTo(now);
        }
    }

    @Override
    public void moveTo(Instant moment, Optional<PersonId> by) {
        clock.moveTo(moment);
        moved = true;
    }

    @Override
    public boolean moved() {
        return moved;
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
