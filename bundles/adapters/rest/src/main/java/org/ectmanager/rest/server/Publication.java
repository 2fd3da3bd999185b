/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.rest.resource.RestResource;

/** Hands resources to CXF, each as a server of its own. */
final class Publication {

    static final String ROOT = "/api/v1";

    private final RestDoor door;
    private final Moving moving;
    private final List<Object> providers;
    private final Bus bus;
    private final Server front;

    Publication(RecogniseClient recognise, BodyRegistry bodies, Moving moving, RestDoor door) {
        this.door = door;
        this.moving = moving;
        providers = List.of(
                new Arrival(moving),
                new Gate(recognise, bodies, moving),
                new KnownParameters(),
                new SentType(),
                new AnswerHeaders(),
                new Failures(),
                new Exchanged(),
                new JsonWriter(),
                new Departures());
        bus = newBus();
        front = server(ROOT, new Front());
        door.open(front);
    }

    static Bus newBus() {
        // the API's own lookup cannot see CXF from another bundle
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        var bus = withCxfLoader(() -> BusFactory.newInstance().createBus());
        bus.setProperty(FaultListener.class.getName(), new Departures());
        return bus;
    }

    Bus bus() {
        return bus;
    }

    Server publish(RestResource resource) {
        var server = server(ROOT + "/" + resource.name(), resource);
        door.join(resource, server);
        return server;
    }

    void withdraw(RestResource resource, Server server) {
        door.leave(resource, server);
        server.destroy();
    }

    void close() {
        door.close();
        front.destroy();
        bus.shutdown(false);
    }

    /** Built where no request arrives by itself: CXF answers 404 for a server that it has begun and not yet built. */
    private Server server(String address, Object resource) {
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(new HTTPTransportFactory(new DestinationRegistryImpl()));
        factory.setAddress(address);
        factory.setServiceBean(resource);
        factory.setProviders(providers);
        factory.setInvoker(moving);
        return withCxfLoader(factory::create);
    }

    static <T> T withCxfLoader(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
