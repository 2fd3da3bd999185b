/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.net.URI;
import java.util.List;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.SafeFrame;

/** What every answer says to the browser: run nothing but our own files, keep nothing personal, be framed by nobody. */
final class AnswerHeaders implements ContainerResponseFilter {

    private final SaidDone done;

    AnswerHeaders(SaidDone done) {
        this.done = done;
    }

    @Override
    public void filter(ContainerRequestContext sent, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putIfAbsent(SafeFrame.POLICY_HEADER, List.of(SafeFrame.POLICY));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putIfAbsent(SafeFrame.FRAME_HEADER, List.of("DENY"));
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.computeIfPresent(HttpHeaders.LOCATION, (name, values) -> List.of(withinSite(values.get(0))));
        Exchanged.request().ifPresent(request -> {
            describe(request, answer);
            headers.computeIfPresent(
                    HttpHeaders.LOCATION, (name, values) -> List.of(proved(request, (URI) values.get(0), answer)));
        });
        LogMark.REQUEST.clear();
        LogMark.TENANT.clear();
    }

    /** The path alone: CXF guesses scheme and host, wrongly behind a proxy, and we lead nowhere but to ourselves. */
    private static Object withinSite(Object location) {
        var address = URI.create(location.toString());
        return URI.create(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
    }

    /** Says what was done so that the next page believes it; a browser without a secret gets one. */
    private Object proved(PageRequest request, URI address, ContainerResponseContext answer) {
        if (!SaidDone.isSaidBy(address)) {
            return address;
        }
        var cookie = StrangerCookie.of(request.arrival(), request.isSample());
        var known = cookie.token(request.arrival());
        var secret = known.isEmpty() ? StrangerCookie.newToken() : known;
        if (known.isEmpty()) {
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.header(secret));
        }
        return done.proved(address, secret);
    }

    private static void describe(PageRequest request, ContainerResponseContext answer) {
        var arrival = request.arrival();
        answer.getHeaders().putSingle("X-Request-Id", arrival.id());
        // browsers heed it over HTTPS only; behind a proxy we cannot tell, and in production there is nothing else
        if (arrival.secure() || !request.isSample()) {
            answer.getHeaders().putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
