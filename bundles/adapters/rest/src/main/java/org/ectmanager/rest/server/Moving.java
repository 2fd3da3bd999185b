/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.clock.TimeTravel;
import org.ectmanager.application.clock.TimeTravel.Sender;

/** Answers at the moment that a request asks for where it may, else at the platform's. */
final class Moving extends JAXRSInvoker {

    private final PlatformClock clock;
    private final boolean sample;

    /** A header that asks for no moment at all. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    Moving(PlatformClock clock, boolean sample) {
        this.clock = clock;
        this.sample = sample;
    }

    PlatformClock clock() {
        return clock;
    }

    /** Keeps with the request what moment it is answered at. */
    Instant arrive(ContainerRequestContext request) {
        var moved = TimeTravel.asked(
                        sample,
                        new Sender(
                                servlet().getRemoteAddr(), request.getHeaders().keySet()),
                        Optional.ofNullable(request.getHeaderString(TimeTravel.HEADER)))
                .fold(moment -> moment, refusals -> {
                    throw new Unreadable(refusals.get(0).sentence());
                });
        moved.ifPresent(moment -> JAXRSUtils.getCurrentMessage().getExchange().put(Instant.class, moment));
        return moved.orElseGet(clock::instant);
    }

    /** Does a piece of work of the request at hand. */
    <T> T during(Supplier<T> work) {
        return during(JAXRSUtils.getCurrentMessage().getExchange(), work);
    }

    @Override
    public Object invoke(Exchange exchange, Object parameters) {
        return during(exchange, () -> super.invoke(exchange, parameters));
    }

    private <T> T during(Exchange exchange, Supplier<T> work) {
        var moment = exchange.get(Instant.class);
        return moment == null ? work.get() : clock.during(moment, work);
    }

    private static HttpServletRequest servlet() {
        return (HttpServletRequest) JAXRSUtils.getCurrentMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }
}
