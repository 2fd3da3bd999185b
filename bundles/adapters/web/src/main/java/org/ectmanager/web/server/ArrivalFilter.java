/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.NotAllowedException;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.apache.cxf.common.util.UrlUtils;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.clock.TimeTravel;
import org.ectmanager.application.clock.TimeTravel.Sender;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.visitor.Arrival;

/** First of all: gives the request an id, and finds out where it wants to go, and when. */
@PreMatching
@Priority(100)
final class ArrivalFilter implements ContainerRequestFilter {

    private static final int ID_BYTES = 8;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST");

    private final Reception reception;
    private final PlatformClock clock;

    ArrivalFilter(Reception reception, PlatformClock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var arrival = arrival();
        var received = reception.receive(arrival, UnaryOperator.identity());
        LogMark.REQUEST.set(arrival.id());
        received.look().ifPresentOrElse(look -> LogMark.TENANT.set(look.id().value()), LogMark.TENANT::clear);
        Exchanged.keep(received);
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
        var asked = Exchanged.request().orElseThrow();
        if (!arrival.changesSomething() && !isOfLook(arrival) && reception.misses(asked)) {
            throw reception.missing(asked);
        }
    }

    /** Logo and colours of a body are there while it is away: the page that says so shows them. */
    private static boolean isOfLook(Arrival arrival) {
        return arrival.path().matches("/[^/]+/(logo|theme\\.css)");
    }

    /** The page's work is moved by {@link MovedClock}; finding out who asks comes before it. */
    private void move(Arrival arrival, Instant moment) {
        Exchanged.keep(moment);
        Exchanged.keep(reception.receive(arrival, recognition -> () -> clock.during(moment, recognition)));
    }

    private Optional<Instant> moment(ContainerRequestContext request, Arrival arrival) {
        return TimeTravel.asked(
                        reception.isSample(),
                        new Sender(arrival.address(), request.getHeaders().keySet()),
                        Optional.ofNullable(request.getHeaderString(TimeTravel.HEADER)))
                .fold(moment -> moment, refusals -> {
                    throw new Declined(Problem.BAD_REQUEST, refusals.get(0).sentence() + ".");
                });
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

    static HttpServletRequest servletRequest() {
        return (HttpServletRequest) JAXRSUtils.getCurrentMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }
}
