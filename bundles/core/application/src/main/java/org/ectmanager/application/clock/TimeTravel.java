/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * The header that moves the clock for one request. It counts on a sample platform alone, and from this machine alone: a
 * request that came through a proxy came from somewhere else.
 */
public final class TimeTravel {

    public static final String HEADER = "X-Time-Travel";

    private static final Set<String> PROXIES = Set.of("forwarded", "via", "x-real-ip");
    private static final Instant EARLIEST = Instant.parse("1999-12-31T23:59:59Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private TimeTravel() {}

    /**
     * Who sent a request.
     *
     * @param address as the server saw it
     * @param headers the names of the headers that came with it
     */
    public record Sender(String address, Collection<String> headers) {

        public Sender {
            headers = List.copyOf(headers);
        }

        /** Whether nobody stands between the sender and this machine. */
        public boolean isHere() {
            return isThisMachine(address)
                    && headers.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .noneMatch(name -> name.startsWith("x-forwarded") || PROXIES.contains(name));
        }
    }

    /** Whether an address is this machine's own. */
    public static boolean isThisMachine(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    /**
     * The moment that a request asks for; none where it does not count, whatever it says then.
     *
     * @param sample whether the platform is a sample
     * @param asked the header's value
     */
    public static Result<Optional<Instant>> asked(boolean sample, Sender sender, Optional<String> asked) {
        return sample && sender.isHere() && asked.isPresent()
                ? parsed(asked.get()).map(Optional::of)
                : Result.done(Optional.empty());
    }

    private static Result<Instant> parsed(String asked) {
        try {
            var moment = Instant.parse(asked);
            return moment.isAfter(EARLIEST) && moment.isBefore(LATEST)
                    ? Result.done(moment)
                    : refused("is a moment of the years 2000 to 2099");
        } catch (DateTimeException unreadable) {
            return refused("is a moment in ISO 8601, like 2027-07-01T09:00:00Z");
        }
    }

    private static Result<Instant> refused(String what) {
        return Result.refused(new Refusal(HEADER, "clock.moment", HEADER + " " + what));
    }
}
