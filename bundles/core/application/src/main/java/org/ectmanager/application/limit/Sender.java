/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.clock.TimeTravel;

/**
 * Where a request came from.
 *
 * @param address as the server saw it
 * @param headers every header by its name, in whatever case
 */
public record Sender(String address, Map<String, List<String>> headers) {

    private static final String FORWARDED = "x-forwarded-for";

    public Sender {
        requireNonNull(address, "address");
        headers = headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> List.copyOf(header.getValue()),
                        (first, second) -> first));
    }

    /** Whether it came from this machine itself and through nobody. */
    public boolean isHere() {
        return new TimeTravel.Sender(address, headers.keySet()).isHere();
    }

    /** What proxies on the way wrote of where they had it from, the last one last; empty for nothing. */
    public String forwarded() {
        return String.join(",", headers.getOrDefault(FORWARDED, List.of()));
    }
}
