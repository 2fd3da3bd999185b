/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
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
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
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

    private final Bus bus;
    private final Destination everywhere;
    private final MessageObserver nobody = FrontDoor::saysStarting;
    private final AtomicReference<MessageObserver> behind = new AtomicReference<>(nobody);

    @Activate
    public FrontDoor(@Reference HTTPTransportFactory transport) {
        bus = Publication.newBus();
        everywhere = Publication.withCxfLoader(() -> destination(transport));
        everywhere.setMessageObserver(message -> behind.get().onMessage(message));
    }

    @Deactivate
    void stop() {
        everywhere.shutdown();
        bus.shutdown(false);
    }

    /** Serves these pages instead of those before, until they are closed or others are served. */
    Publication.Site open(JAXRSServerFactoryBean pages) {
        // started where no request arrives by itself, so that two can exist while one takes over from the other
        pages.setDestinationFactory(new HTTPTransportFactory(new DestinationRegistryImpl()));
        var server = Publication.withCxfLoader(pages::create);
        var observer = server.getDestination().getMessageObserver();
        behind.set(observer);
        return () -> close(server, observer);
    }

    private void close(Server server, MessageObserver observer) {
        behind.compareAndSet(observer, nobody);
        server.destroy();
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

    private static void saysStarting(Message message) {
        try {
            StartingPage.answer(
                    (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST),
                    (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
