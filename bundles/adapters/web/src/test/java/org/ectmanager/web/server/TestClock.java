/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.domain.people.PersonId;

/** A clock that stands still and remembers where it was sent. */
final class TestClock extends PlatformClock {

    private final List<Instant> visited = new ArrayList<>();

    List<Instant> visited() {
        return visited;
    }

    @Override
    public <T> T during(Instant moment, Supplier<T> work) {
        visited.add(moment);
        return work.get();
    }

    @Override
    public void moveTo(Instant moment, Optional<PersonId> by) {
        visited.add(moment);
    }

    @Override
    public boolean moved() {
        return !visited.isEmpty();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Instant.parse("2026-09-01T08:00:00Z");
    }
}
