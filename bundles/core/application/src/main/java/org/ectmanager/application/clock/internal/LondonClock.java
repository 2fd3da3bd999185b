/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.clock.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Settings;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The real time, plus how far the clock was moved, or the moment that one piece of work was given. */
@Component(service = {Clock.class, PlatformClock.class})
public final class LondonClock extends PlatformClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MOVED_BY = "clock.moved-by";

    private final Platform platform;
    private final Settings settings;
    private final Clock real;
    private final ThreadLocal<Instant> given = new ThreadLocal<>();
    private volatile Duration movedBy;

    @Activate
    public LondonClock(@Reference Platform platform, @Reference Settings settings) {
        this(platform, settings, Clock.systemUTC());
    }

    public LondonClock(Platform platform, Settings settings, Clock real) {
        this.platform = platform;
        this.settings = settings;
        this.real = real;
        movedBy = platform.isSample()
                ? settings.read(MOVED_BY).map(Duration::parse).orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), movedBy);
    }

    @Override
    public Instant instant() {
        var moment = given.get();
        return moment == null ? real.instant().plus(movedBy) : moment;
    }

    @Override
    public <T> T during(Instant moment, Supplier<T> work) {
        requireSample();
        var before = given.get();
        given.set(moment);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    @Override
    public synchronized void moveTo(Instant moment, Optional<PersonId> by) {
        requireSample();
        if (moment.isBefore(real.instant().plus(movedBy))) {
            throw new IllegalArgumentException("The clock never goes back");
        }
        if (moment.isAfter(furthest())) {
            throw new IllegalArgumentException(
                    "The clock moves at most " + YEARS_AHEAD + " years ahead of the real time");
        }
        movedBy = Duration.between(real.instant(), moment);
        settings.write(MOVED_BY, movedBy.toString(), by);
    }

    @Override
    public boolean moved() {
        return !movedBy.isZero();
    }

    @Override
    protected Instant real() {
        return real.instant();
    }

    private void restore(Instant before) {
        if (before == null) {
            given.remove();
        } else {
            given.set(before);
        }
    }

    private void requireSample() {
        if (!platform.isSample()) {
            throw new IllegalStateException("Only a sample platform's clock can be moved");
        }
    }
}
