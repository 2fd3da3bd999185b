/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.servlet.http.HttpServletRequest;
import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How many requests the public web services take from one address. On a sample platform this machine itself may send as
 * many as it likes.
 */
@Component(service = PublicLimit.class, configurationPid = "org.ectmanager.calculator")
public final class PublicLimit {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int HIGHEST = 1_000_000;

    private final Set<String> proxies;
    private final boolean sample;
    private final boolean unlimited;
    private final Buckets buckets;
    private final LongSupplier nanoseconds;

    @Activate
    public PublicLimit(Settings settings, @Reference Platform platform) {
        this(
                settings.requests_per_minute(),
                settings.burst(),
                Set.copyOf(List.of(settings.proxies().strip().split("\\s*,\\s*"))),
                platform.isSample(),
                System::nanoTime);
    }

    /** @param nanoseconds of a clock that only goes on */
    public PublicLimit(int perMinute, int burst, Set<String> proxies, boolean sample, LongSupplier nanoseconds) {
        within("requests.per.minute", perMinute, 0);
        within("burst", burst, 1);
        this.proxies = Set.copyOf(proxies);
        this.sample = sample;
        this.nanoseconds = nanoseconds;
        unlimited = perMinute == 0;
        buckets = new Buckets(perMinute, burst, MOST_ADDRESSES);
    }

    /** Takes a request, or refuses it by {@link TooMany}. */
    public void admit(HttpServletRequest request) {
        if (unlimited || sample && Sender.isHere(request)) {
            return;
        }
        var seconds = buckets.take(Sender.key(request, proxies), nanoseconds.getAsLong());
        if (seconds > 0) {
            throw new TooMany(seconds);
        }
    }

    private static void within(String key, int value, int least) {
        if (value < least || value > HIGHEST) {
            throw new IllegalArgumentException("etc/org.ectmanager.calculator.cfg: " + key + " is a whole number from "
                    + least + " to " + HIGHEST);
        }
    }
}
