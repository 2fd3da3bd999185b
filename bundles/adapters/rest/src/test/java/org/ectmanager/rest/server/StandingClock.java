/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.domain.people.PersonId;

/** Another clock as the platform's own, which can be moved for one piece of work. */
final class StandingClock extends PlatformClock {

    private final Clock clock;
    private final ThreadLocal<Instant> moved = new ThreadLocal<>();

    StandingClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T during(Instant moment, Supplier<T> work) {
        moved.set(moment);
        try {
            return work.get();
        } finally {
            moved.remove();
        }
    }

    @Override
    public void moveTo(Instant moment, Optional<PersonId> by) {
        throw new UnsupportedOperationException("This clock stands");
    }

    @Override
    public boolean moved() {
        return moved.get() != null;
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
        return moved() ? moved.get() : clock.instant();
    }
}
