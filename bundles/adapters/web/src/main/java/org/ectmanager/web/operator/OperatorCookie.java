/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.util.Optional;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.visitor.Arrival;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cookie of an operator's session. Browsers show it to the operators' pages alone. */
@Component(service = OperatorCookie.class)
public final class OperatorCookie {

    private final Platform platform;

    @Activate
    public OperatorCookie(@Reference Platform platform) {
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
        return mayBePlain(arrival) ? "operator" : "__Secure-operator";
    }

    private String attributes(Arrival arrival) {
        return "; Path=/operator; HttpOnly; SameSite=Lax" + (mayBePlain(arrival) ? "" : "; Secure");
    }

    private boolean mayBePlain(Arrival arrival) {
        return platform.isSample() && !arrival.secure() && arrival.isFromThisMachine();
    }
}
