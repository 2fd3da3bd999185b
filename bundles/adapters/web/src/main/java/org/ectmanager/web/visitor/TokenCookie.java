/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.Optional;
import org.ectmanager.application.platform.Platform;

/**
 * A cookie by which a browser shows that it is signed in. Browsers send it over HTTPS only; but a sample may be tried
 * over plain HTTP on the same machine.
 */
public abstract class TokenCookie {

    private final Platform platform;
    private final String name;
    private final String prefix;
    private final String path;

    /**
     * @param prefix of its name where it is secure, by which browsers keep others from setting it
     * @param path below which browsers show it
     */
    protected TokenCookie(Platform platform, String name, String prefix, String path) {
        this.platform = platform;
        this.name = name;
        this.prefix = prefix;
        this.path = path;
    }

    public Optional<String> token(Arrival arrival) {
        return Optional.ofNullable(arrival.cookies().get(name(arrival))).filter(token -> !token.isBlank());
    }

    public String holding(Arrival arrival, String token) {
        return name(arrival) + "=" + token + attributes(arrival);
    }

    public String emptied(Arrival arrival) {
        return name(arrival) + "=" + attributes(arrival) + "; Max-Age=0";
    }

    private String name(Arrival arrival) {
        return mayBePlain(arrival) ? name : prefix + name;
    }

    private String attributes(Arrival arrival) {
        return "; Path=" + path + "; HttpOnly; SameSite=Lax" + (mayBePlain(arrival) ? "" : "; Secure");
    }

    private boolean mayBePlain(Arrival arrival) {
        return platform.isSample() && !arrival.secure() && arrival.isFromThisMachine();
    }
}
