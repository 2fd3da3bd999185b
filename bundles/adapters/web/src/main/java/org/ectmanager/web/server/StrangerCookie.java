/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import org.ectmanager.web.visitor.Arrival;

/**
 * Repeats a stranger's form token, so that a form of another site, which cannot read it, is refused. The prefix keeps
 * other hosts of the domain from setting it; only a sample tried over plain HTTP on the same machine goes without.
 */
enum StrangerCookie {
    SECURE("__Host-csrf", "; Secure"),
    PLAIN("csrf", "");

    private final String title;
    private final String flag;

    StrangerCookie(String title, String flag) {
        this.title = title;
        this.flag = flag;
    }

    static StrangerCookie of(Arrival arrival, boolean sample) {
        return sample && !arrival.secure() && arrival.isFromThisMachine() ? PLAIN : SECURE;
    }

    /** What the browser shows of it; empty for nothing. */
    String token(Arrival arrival) {
        return arrival.cookies().getOrDefault(title, "");
    }

    String header(String token) {
        return title + "=" + token + "; Path=/; HttpOnly; SameSite=Lax" + flag;
    }
}
