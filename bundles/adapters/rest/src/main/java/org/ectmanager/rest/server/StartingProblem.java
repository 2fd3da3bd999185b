/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** What is answered while web services are missing. It needs nothing but itself. */
final class StartingProblem {

    private static final String RETRY_SECONDS = "5";

    private static final byte[] PROBLEM =
            """
            {"type":"urn:ectmanager:problem:starting","title":"Service Unavailable","status":503,\
            "detail":"The platform is starting. Try again after the seconds that Retry-After says"}"""
                    .getBytes(StandardCharsets.UTF_8);

    private StartingProblem() {}

    static void answer(Message message) {
        var answer = (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE);
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setContentType(Problem.MEDIA_TYPE);
        answer.setContentLength(PROBLEM.length);
        try {
            answer.getOutputStream().write(PROBLEM);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
