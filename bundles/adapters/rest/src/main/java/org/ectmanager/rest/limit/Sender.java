/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.ectmanager.application.clock.TimeTravel;

/** Whose allowance a request counts against. */
final class Sender {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private Sender() {}

    /** Whether it came from this machine itself and through nobody. */
    static boolean isHere(HttpServletRequest request) {
        var names = Collections.list(request.getHeaderNames());
        return new TimeTravel.Sender(request.getRemoteAddr(), names).isHere();
    }

    /** The address it came from, or the one that a proxy of ours says: the last one, as others are anybody's claim. */
    static String key(HttpServletRequest request, Set<String> proxies) {
        var remote = request.getRemoteAddr();
        var forwarded = String.join(",", Collections.list(request.getHeaders(FORWARDED)));
        var proxied = TimeTravel.isThisMachine(remote) || proxies.contains(remote);
        return proxied && !forwarded.isBlank() ? network(last(forwarded)) : network(remote);
    }

    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Of IPv6 the first half: whoever has one address has all of them. */
    static String network(String address) {
        var plain = address.replaceAll("[\\[\\]]|%.*", "");
        if (!plain.matches("[0-9a-fA-F:][0-9a-fA-F:.]{1,44}")) {
            return "unreadable";
        }
        if (!plain.contains(":")) {
            return plain;
        }
        try {
            var parsed = InetAddress.getByName(plain);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException none) {
            return "unreadable";
        }
    }
}
