/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What programs are told below {@code /api} where no web service is asked, as RFC 9457 has it. */
final class ApiProblem {

    /** What goes with every such answer. */
    static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.CONTENT_TYPE,
            "application/problem+json",
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff");

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblem.class);
    private static final String PROBLEM = "{\"type\":\"urn:ectmanager:problem:%s\",\"title\":\"%s\",\"status\":%d,"
            + "\"detail\":\"%s\",\"requestId\":\"%s\"}";
    private static final int ID_BYTES = 8;
    private static final String RETRY_SECONDS = "5";

    private ApiProblem() {}

    /** @param address as it was sent; null where nothing of it could be read */
    static boolean isAskedBy(String address) {
        return address != null && (address.equals("/api") || address.startsWith("/api/"));
    }

    static void answer(int status, HttpServletResponse answer) throws IOException {
        var problem = of(status);
        answer.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        HEADERS.forEach(answer::setHeader);
        answer.setContentLength(problem.length);
        answer.getOutputStream().write(problem);
    }

    /** All of it is our own words. */
    static byte[] of(int status) {
        var text =
                switch (status) {
                    case 404 -> said(status, "not-found", "Not Found", "There is nothing here");
                    case 414 -> said(status, "too-long", "URI Too Long", "The address is longer than any of ours");
                    case 415 ->
                        said(status, "wrong-media-type", "Unsupported Media Type", "Send application/json in UTF-8");
                    case 417 ->
                        said(status, "expectation", "Expectation Failed", "Send Expect: 100-continue, or no Expect");
                    case 431 ->
                        said(status, "too-much", "Request Header Fields Too Large", "Send shorter header fields");
                    case 503 ->
                        said(
                                status,
                                "starting",
                                "Service Unavailable",
                                "The platform is starting. Try again after the seconds that Retry-After says");
                    default ->
                        status < 500
                                ? said(status, "bad-request", "Bad Request", "The request cannot be understood")
                                : said(
                                        status,
                                        "broken",
                                        "Internal Server Error",
                                        "Something went wrong on our side. Try again in a few minutes");
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(int status, String type, String title, String detail) {
        var id = Reception.random(ID_BYTES);
        LOG.info("Request {} was turned away before any web service: {}", id, status);
        return PROBLEM.formatted(type, title, status, detail, id);
    }
}
