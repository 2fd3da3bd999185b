/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Holds every address below {@code /api/v1} that no web service has, from the moment that HTTP works. Until all web
 * services are there it says so: a program that came too early would take a missing one for one that never was.
 */
@Component(service = RestDoor.class, immediate = true)
public final class RestDoor {

    private static final MessageObserver NOBODY = RestDoor::saysStarting;

    private final Roll roll;
    private final HTTPTransportFactory transport;
    private final Bus bus;
    private final Destination everywhere;
    private final Set<String> present = ConcurrentHashMap.newKeySet();
    private final AtomicReference<MessageObserver> front = new AtomicReference<>(NOBODY);

    @Activate
    public RestDoor(@Reference HTTPTransportFactory transport, @Reference Roll roll) {
        this.roll = roll;
        this.transport = transport;
        bus = Publication.newBus();
        everywhere = Publication.withCxfLoader(this::destination);
        everywhere.setMessageObserver(message -> behind().onMessage(message));
    }

    @Deactivate
    void stop() {
        everywhere.shutdown();
        bus.shutdown(false);
    }

    /** Who answers where no web service does, once all are there. */
    void open(Server server) {
        front.set(server.getDestination().getMessageObserver());
    }

    void close() {
        front.set(NOBODY);
    }

    /** Lets requests arrive at a web service. */
    void join(RestResource resource, Server server) {
        transport.getRegistry().addDestination((AbstractHTTPDestination) server.getDestination());
        present.add(resource.getClass().getName());
    }

    void leave(RestResource resource, Server server) {
        present.remove(resource.getClass().getName());
        transport.getRegistry().removeDestination(((AbstractHTTPDestination) server.getDestination()).getPath());
    }

    /** Which web services are missing, in one sentence. */
    Optional<String> absent() {
        return roll.absent(present);
    }

    private MessageObserver behind() {
        return absent().isPresent() ? NOBODY : front.get();
    }

    private Destination destination() {
        var address = new EndpointInfo();
        address.setAddress(Publication.ROOT);
        try {
            return transport.getDestination(address, bus);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void saysStarting(Message message) {
        StartingProblem.answer(message);
    }
}
