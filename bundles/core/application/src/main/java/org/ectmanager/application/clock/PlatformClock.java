/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one clock of the platform, also registered as {@link Clock}. Its zone is Europe/London whatever the machine's
 * zone. In sample mode it can be moved: for one piece of work, or for the whole platform and then only forwards.
 */
@ProviderType
public abstract class PlatformClock extends Clock {

    public static final int YEARS_AHEAD = 10;

    /** Does one piece of work at another moment; refused outside sample mode. */
    public abstract <T> T during(Instant moment, Supplier<T> work);

    /**
     * Moves the platform on to a later moment, from where it runs on, also after a restart. Refused by exception when it
     * is earlier than the present moment or later than {@link #furthest()}.
     */
    public final void moveTo(Instant moment) {
        moveTo(moment, Optional.empty());
    }

    /** The same, done by an operator; the audit trail of the platform tells of each move. */
    public abstract void moveTo(Instant moment, Optional<PersonId> by);

    /**
     * The last moment to which the clock can be moved: {@value #YEARS_AHEAD} years after the real time. No induction
     * lasts longer, calendars of terms reach no further, and the clock cannot be moved back.
     */
    public Instant furthest() {
        return real().atZone(getZone()).plusYears(YEARS_AHEAD).toInstant();
    }

    /** The real time. */
    protected Instant real() {
        return Clock.systemUTC().instant();
    }

    /** Whether the platform's clock differs from the real one. */
    public abstract boolean moved();
}
