/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.application.limit.Sender;
import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts requests in memory, by the network they come from. */
@Component(configurationPid = "org.ectmanager.calculator")
public final class PublicLimitService implements PublicLimit {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int HIGHEST = 1_000_000;

    private final Set<String> proxies;
    private final boolean sample;
    private final boolean unlimited;
    private final Buckets buckets;
    private final LongSupplier nanoseconds;

    /** {@code etc/org.ectmanager.calculator.cfg}. */
    public @interface Settings {

        /** How many requests a minute are taken from one address; 0: as many as come. */
        int requests_per_minute() default 120;

        /** How many of them may come at once. */
        int burst() default 120;

        /** Addresses of proxies on other machines, with commas between: their X-Forwarded-For is believed. */
        String proxies() default "";
    }

    @Activate
    public PublicLimitService(Settings settings, @Reference Platform platform) {
        this(
                settings.requests_per_minute(),
                settings.burst(),
                Set.copyOf(List.of(settings.proxies().strip().split("\\s*,\\s*"))),
                platform.isSample(),
                System::nanoTime);
    }

    /** @param nanoseconds of a clock that only goes on */
    public PublicLimitService(int perMinute, int burst, Set<String> proxies, boolean sample, LongSupplier nanoseconds) {
        within("requests.per.minute", perMinute, 0);
        within("burst", burst, 1);
        this.proxies = Set.copyOf(proxies);
        this.sample = sample;
        this.nanoseconds = nanoseconds;
        unlimited = perMinute == 0;
        buckets = new Buckets(perMinute, burst, MOST_ADDRESSES);
    }

    @Override
    public Optional<Duration> admit(Sender sender) {
        if (unlimited || sample && sender.isHere()) {
            return Optional.empty();
        }
        var seconds = buckets.take(Networks.of(sender, proxies), nanoseconds.getAsLong());
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    private static void within(String key, int value, int least) {
        if (value < least || value > HIGHEST) {
            throw new IllegalArgumentException("etc/org.ectmanager.calculator.cfg: " + key + " is a whole number from "
                    + least + " to " + HIGHEST);
        }
    }
}
