/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import org.ectmanager.web.visitor.Arrival;

/**
 * Repeats a stranger's form token, so that a form of another site, which cannot read it, is refused. Nobody else knows
 * it, so it also proves to this browser what {@link SaidDone} says. The prefix keeps other hosts of the domain from
 * setting it; only a sample tried over plain HTTP on the same machine goes without.
 */
enum StrangerCookie {
    SECURE("__Host-csrf", "; Secure"),
    PLAIN("csrf", "");

    private static final int TOKEN_BYTES = 24;

    private final String title;
    private final String flag;

    StrangerCookie(String title, String flag) {
        this.title = title;
        this.flag = flag;
    }

    static StrangerCookie of(Arrival arrival, boolean sample) {
        return sample && !arrival.secure() && arrival.isFromThisMachine() ? PLAIN : SECURE;
    }

    /** A token that nobody can guess. */
    static String newToken() {
        return Reception.random(TOKEN_BYTES);
    }

    /** What the browser shows of it; empty for nothing, and for what is no token of ours. */
    String token(Arrival arrival) {
        var kept = arrival.cookies().getOrDefault(title, "");
        return kept.matches("[0-9a-f]{" + 2 * TOKEN_BYTES + "}") ? kept : "";
    }

    String header(String token) {
        return title + "=" + token + "; Path=/; HttpOnly; SameSite=Lax" + flag;
    }
}
