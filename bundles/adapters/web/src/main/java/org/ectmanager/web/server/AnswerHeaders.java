/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.web.page.PageRequest;
import org.slf4j.MDC;

/** What every answer says to the browser: run nothing but our own files, keep nothing personal, be framed by nobody. */
final class AnswerHeaders implements ContainerResponseFilter {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void filter(ContainerRequestContext sent, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Exchanged.request().ifPresent(request -> describe(request, answer));
        MDC.remove(ArrivalFilter.REQUEST_ID);
    }

    private static void describe(PageRequest request, ContainerResponseContext answer) {
        var arrival = request.arrival();
        answer.getHeaders().putSingle("X-Request-Id", arrival.id());
        if (arrival.secure()) {
            answer.getHeaders().putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
