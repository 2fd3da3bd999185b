/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one clock of the platform, also registered as {@link Clock}. Its zone is Europe/London whatever the machine's
 * zone. In sample mode it can be moved: for one piece of work, or for the whole platform and then only forwards.
 */
@ProviderType
public abstract class PlatformClock extends Clock {

    /** Does one piece of work at another moment; refused outside sample mode. */
    public abstract <T> T during(Instant moment, Supplier<T> work);

    /** Moves the platform on to a later moment, from where it runs on, also after a restart. */
    public abstract void moveTo(Instant moment);

    /** Whether the platform's clock differs from the real one. */
    public abstract boolean moved();
}
