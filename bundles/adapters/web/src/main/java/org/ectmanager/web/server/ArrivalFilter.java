/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.NotAllowedException;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.apache.cxf.common.util.UrlUtils;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.visitor.Arrival;
import org.slf4j.MDC;

/** First of all: gives the request an id, and finds out where it wants to go, and when. */
@PreMatching
@Priority(100)
final class ArrivalFilter implements ContainerRequestFilter {

    static final String REQUEST_ID = "request";
    static final String MOVED_CLOCK = "X-Time-Travel";
    private static final int ID_BYTES = 8;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST");
    private static final Set<String> PROXIES = Set.of("forwarded", "via", "x-real-ip");
    private static final Instant EARLIEST = Instant.parse("1999-12-31T23:59:59Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Reception reception;
    private final PlatformClock clock;

    ArrivalFilter(Reception reception, PlatformClock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var arrival = arrival();
        MDC.put(REQUEST_ID, arrival.id());
        Exchanged.keep(reception.receive(arrival, UnaryOperator.identity()));
        Exchanged.keep(Zipping.of(request));
        if (!METHODS.contains(arrival.method())) {
            throw new NotAllowedException(Response.status(Response.Status.METHOD_NOT_ALLOWED)
                    .header(HttpHeaders.ALLOW, String.join(", ", METHODS))
                    .build());
        }
        if (!PlainText.isPlain(arrival.path())) {
            throw new NotFoundException();
        }
        moment(request, arrival).ifPresent(moment -> move(arrival, moment));
        if (!arrival.changesSomething() && reception.misses(Exchanged.request().orElseThrow())) {
            throw new ServiceUnavailableException();
        }
    }

    /** The page's work is moved by {@link MovedClock}; finding out who asks comes before it. */
    private void move(Arrival arrival, Instant moment) {
        Exchanged.keep(moment);
        Exchanged.keep(reception.receive(arrival, recognition -> () -> clock.during(moment, recognition)));
    }

    private Optional<Instant> moment(ContainerRequestContext request, Arrival arrival) {
        var asked = request.getHeaderString(MOVED_CLOCK);
        return asked != null && reception.isSample() && cameDirectlyFromThisMachine(arrival, request)
                ? Optional.of(parsed(asked))
                : Optional.empty();
    }

    /** As the server hands it over: CXF reads no address with a fault in it. */
    static Arrival arrival() {
        var request = servletRequest();
        return new Arrival(
                Reception.random(ID_BYTES),
                request.getMethod(),
                UrlUtils.pathDecode(request.getRequestURI()),
                cookies(request),
                request.getRemoteAddr(),
                request.isSecure());
    }

    /** As the server reads them, which passes over what is no cookie; the first of a name counts. */
    private static Map<String, String> cookies(HttpServletRequest request) {
        var sent = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Stream.of(sent).collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, second) -> first));
    }

    private static boolean cameDirectlyFromThisMachine(Arrival arrival, ContainerRequestContext request) {
        return arrival.isFromThisMachine()
                && request.getHeaders().keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> name.startsWith("x-forwarded") || PROXIES.contains(name));
    }

    private static Instant parsed(String asked) {
        try {
            var moment = Instant.parse(asked);
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
            throw new Declined(Problem.BAD_REQUEST, MOVED_CLOCK + " is a moment of the years 2000 to 2099.");
        } catch (DateTimeException unreadable) {
            throw new Declined(
                    Problem.BAD_REQUEST, MOVED_CLOCK + " is a moment in ISO 8601, like 2027-07-01T09:00:00Z.");
        }
    }

    static HttpServletRequest servletRequest() {
        return (HttpServletRequest) JAXRSUtils.getCurrentMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }
}
