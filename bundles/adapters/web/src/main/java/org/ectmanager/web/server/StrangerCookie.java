/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import org.ectmanager.web.visitor.Arrival;

/** Repeats a stranger's form token, so that a form of another site, which cannot read it, is refused. */
final class StrangerCookie {

    private StrangerCookie() {}

    /** Over HTTPS the prefix keeps other hosts of the domain from setting it. */
    static String name(Arrival arrival) {
        return arrival.secure() ? "__Host-csrf" : "csrf";
    }

    static String header(Arrival arrival, String token) {
        return name(arrival) + "=" + token + "; Path=/; HttpOnly; SameSite=Lax" + (arrival.secure() ? "; Secure" : "");
    }
}
