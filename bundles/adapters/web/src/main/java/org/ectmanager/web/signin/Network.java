/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The network that somebody asks from. A whole school may share it. */
public final class Network {

    private Network() {}

    /**
     * What a proxy of our own says, and nobody else: the last address of its header, or where the request came from.
     *
     * @param address as the server saw it
     * @param forwarded every {@code X-Forwarded-For}
     */
    public static String of(String address, List<String> forwarded) {
        var said = List.of(String.join(",", forwarded).split(","));
        var last = said.get(said.size() - 1).strip();
        return last.isEmpty() || !isNearby(address) ? address : last;
    }

    /** An address in figures is looked up nowhere. */
    private static boolean isNearby(String address) {
        try {
            var found = InetAddress.getByName(address);
            return found.isLoopbackAddress() || found.isSiteLocalAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
