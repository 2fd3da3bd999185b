/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.ectmanager.web.visitor.Arrival;
import org.slf4j.MDC;

/** First of all: gives the request an id, and finds out where it wants to go, and when. */
@PreMatching
@Priority(100)
final class ArrivalFilter implements ContainerRequestFilter {

    static final String REQUEST_ID = "request";
    static final String MOVED_CLOCK = "X-Time-Travel";
    private static final int ID_BYTES = 8;

    private final Reception reception;

    ArrivalFilter(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var arrival = arrival(request);
        MDC.put(REQUEST_ID, arrival.id());
        var received = reception.receive(arrival);
        Exchanged.keep(received);
        var moment = request.getHeaderString(MOVED_CLOCK);
        if (moment != null && reception.isSample() && cameDirectlyFromThisMachine(arrival, request)) {
            Exchanged.keep(parsed(moment));
        }
        if (reception.misses(received)) {
            throw new ServiceUnavailableException();
        }
    }

    private static Arrival arrival(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return new Arrival(
                Reception.random(ID_BYTES),
                request.getMethod(),
                uri.getPath(),
                cookies(request),
                servletRequest().getRemoteAddr(),
                servletRequest().isSecure());
    }

    private static Map<String, String> cookies(ContainerRequestContext request) {
        return request.getCookies().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }

    private static boolean cameDirectlyFromThisMachine(Arrival arrival, ContainerRequestContext request) {
        return arrival.isFromThisMachine()
                && request.getHeaderString("X-Forwarded-For") == null
                && request.getHeaderString("Forwarded") == null;
    }

    private static Instant parsed(String moment) {
        try {
            return Instant.parse(moment);
        } catch (DateTimeException unreadable) {
            throw new BadRequestException(MOVED_CLOCK + " is an ISO-8601 instant", unreadable);
        }
    }

    private static HttpServletRequest servletRequest() {
        return (HttpServletRequest) JAXRSUtils.getCurrentMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }
}
