/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.HttpHeaders;

/** Where a form was filled in, as browsers say; where they do not, the token alone decides. */
enum FormOrigin {
    HERE,
    ELSEWHERE,
    /** An old browser names another host: behind a proxy that changes names it may be ours, or another site's. */
    UNSURE,
    UNSAID;

    static FormOrigin of(ContainerRequestContext sent) {
        var site = sent.getHeaderString("Sec-Fetch-Site");
        if (site == null || site.equals("none")) {
            return named(sent.getHeaderString("Origin"), sent.getHeaderString(HttpHeaders.HOST));
        }
        return site.equals("same-origin") ? HERE : ELSEWHERE;
    }

    private static FormOrigin named(String origin, String host) {
        if (origin == null) {
            return UNSAID;
        }
        return host != null
                        && origin.toLowerCase(Locale.ROOT)
                                .matches("https?://" + Pattern.quote(host.toLowerCase(Locale.ROOT)))
                ? HERE
                : UNSURE;
    }
}
