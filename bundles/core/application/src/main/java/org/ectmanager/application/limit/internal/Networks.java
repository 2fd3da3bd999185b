/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.ectmanager.application.clock.TimeTravel;
import org.ectmanager.application.limit.Sender;

/** Whose allowance a request counts against. */
final class Networks {

    private static final int NETWORK_BYTES = 8;

    private Networks() {}

    /** The address it came from, or the one that a proxy of ours says: the last one, as others are anybody's claim. */
    static String of(Sender sender, Set<String> proxies) {
        var proxied = TimeTravel.isThisMachine(sender.address()) || proxies.contains(sender.address());
        var forwarded = sender.forwarded();
        return of(proxied && !forwarded.isBlank() ? last(forwarded) : sender.address());
    }

    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Of IPv6 the first half: whoever has one address has all of them. */
    static String of(String address) {
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
