/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.web.page.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Holds every address that nobody else has, from the moment that HTTP works: it waits for nothing that the pages need.
 * While there are no pages it says so; when they come, go or change it hands over between two requests.
 */
@Component(service = FrontDoor.class, immediate = true)
public final class FrontDoor {

    /** Comes here only until the web services hold it. */
    private static final String SERVICES = "/api/v1/";

    private final Bus bus;
    private final Destination everywhere;
    private final KnownMode mode;
    private final Behind nobody = new Behind(this::saysStarting, Set.of());
    private final AtomicReference<Behind> behind = new AtomicReference<>(nobody);

    private record Behind(MessageObserver observer, Set<String> pages) {}

    @Activate
    public FrontDoor(@Reference HTTPTransportFactory transport, @Reference KnownMode mode) {
        this.mode = mode;
        bus = Publication.newBus();
        everywhere = Publication.withCxfLoader(() -> destination(transport));
        everywhere.setMessageObserver(this::arrive);
    }

    @Deactivate
    void stop() {
        everywhere.shutdown();
        bus.shutdown(false);
    }

    /** Serves these pages instead of those before, until they are closed or others are served. */
    Publication.Site open(JAXRSServerFactoryBean factory, List<Page> pages) {
        // no request arrives there by itself, so two can exist while one takes over from the other
        var server = Publication.withCxfLoader(factory::create);
        var opened = new Behind(server.getDestination().getMessageObserver(), names(pages));
        behind.set(opened);
        return () -> close(server, opened);
    }

    /** The classes of the pages that are being served. */
    Set<String> shown() {
        return behind.get().pages();
    }

    private void close(Server server, Behind opened) {
        behind.compareAndSet(opened, nobody);
        server.destroy();
    }

    static Set<String> names(List<Page> pages) {
        return pages.stream().map(page -> page.getClass().getName()).collect(Collectors.toUnmodifiableSet());
    }

    private Destination destination(HTTPTransportFactory transport) {
        var address = new EndpointInfo();
        address.setAddress("/");
        try {
            return transport.getDestination(address, bus);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Below {@code /api} nobody looks for a page; what the web services have does not come here. */
    private void arrive(Message message) {
        var address = request(message).getRequestURI();
        if (!ApiProblem.isAskedBy(address)) {
            behind.get().observer().onMessage(message);
        } else if (shown().isEmpty() || address.startsWith(SERVICES)) {
            saysProblem(message, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            saysProblem(message, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void saysProblem(Message message, int status) {
        try {
            Rest.skip(request(message).getInputStream());
            ApiProblem.answer(status, answer(message));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void saysStarting(Message message) {
        try {
            StartingPage.answer(request(message), answer(message), mode.isSample());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static HttpServletRequest request(Message message) {
        return (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
    }

    private static HttpServletResponse answer(Message message) {
        return (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE);
    }
}
