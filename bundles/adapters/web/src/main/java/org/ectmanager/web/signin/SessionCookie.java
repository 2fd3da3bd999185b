/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.Optional;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.visitor.Arrival;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The cookie by which a browser shows that it is signed in. Browsers send it over HTTPS only, and no other host of the
 * domain can set it; but a sample may be tried over plain HTTP on the same machine.
 */
@Component(service = SessionCookie.class)
public final class SessionCookie {

    private final Platform platform;

    @Activate
    public SessionCookie(@Reference Platform platform) {
        this.platform = platform;
    }

    Optional<String> token(Arrival arrival) {
        return Optional.ofNullable(arrival.cookies().get(name(arrival))).filter(token -> !token.isBlank());
    }

    String holding(Arrival arrival, String token) {
        return name(arrival) + "=" + token + attributes(arrival);
    }

    String emptied(Arrival arrival) {
        return name(arrival) + "=" + attributes(arrival) + "; Max-Age=0";
    }

    private String name(Arrival arrival) {
        return mayBePlain(arrival) ? "session" : "__Host-session";
    }

    private String attributes(Arrival arrival) {
        return "; Path=/; HttpOnly; SameSite=Lax" + (mayBePlain(arrival) ? "" : "; Secure");
    }

    private boolean mayBePlain(Arrival arrival) {
        return platform.isSample() && !arrival.secure() && arrival.isFromThisMachine();
    }
}
