/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.container.ContainerRequestContext;

/** Where a form was filled in, as modern browsers say; for the others the token alone decides. */
enum FormOrigin {
    HERE,
    ELSEWHERE,
    UNSAID;

    static FormOrigin of(ContainerRequestContext sent) {
        var site = sent.getHeaderString("Sec-Fetch-Site");
        if (site == null || site.equals("none")) {
            return UNSAID;
        }
        return site.equals("same-origin") ? HERE : ELSEWHERE;
    }
}
