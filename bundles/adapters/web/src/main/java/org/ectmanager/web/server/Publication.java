/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.web.asset.AssetResource;
import org.ectmanager.web.page.Page;

/** Hands resources to CXF. */
final class Publication {

    /** Pages that are being served. */
    interface Site {

        void close();
    }

    private final Reception reception;
    private final PlatformClock clock;
    private final HTTPTransportFactory transport;
    private final FrontDoor door;
    private final Bus bus;
    private final List<Site> others = new ArrayList<>();

    Publication(Reception reception, PlatformClock clock, HTTPTransportFactory transport, FrontDoor door) {
        this.reception = reception;
        this.clock = clock;
        this.transport = transport;
        this.door = door;
        bus = newBus();
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

    void publishAssets() {
        var factory = factory(bus, "/assets", List.of(new AssetResource()));
        factory.setProviders(List.of(new MissingAsset(), new Departures()));
        others.add(join(factory, transport));
    }

    Site publish(List<Page> pages) {
        var resources = new ArrayList<Object>(pages);
        resources.add(new Lobby());
        var factory = factory(bus, "/", resources);
        factory.setInvoker(new MovedClock(clock));
        var done = new SaidDone(clock);
        factory.setProviders(List.of(
                new ArrivalFilter(reception, clock),
                new FormFilter(reception, done),
                new AnswerHeaders(done),
                new Failures(reception),
                new TemplateWriter(),
                new PageRequestProvider(),
                new FormProvider(),
                new Departures()));
        return door.open(factory, pages);
    }

    void close() {
        others.forEach(Site::close);
        bus.shutdown(false);
    }

    /** Built where no request arrives by itself: CXF answers 404 for a server that it has begun and not yet built. */
    static JAXRSServerFactoryBean factory(Bus bus, String address, List<Object> resources) {
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(new HTTPTransportFactory(new DestinationRegistryImpl()));
        factory.setAddress(address);
        factory.setServiceBeans(resources);
        return factory;
    }

    /** Builds a server, then lets requests arrive. */
    static Site join(JAXRSServerFactoryBean factory, HTTPTransportFactory transport) {
        var server = withCxfLoader(factory::create);
        var destination = (AbstractHTTPDestination) server.getDestination();
        transport.getRegistry().addDestination(destination);
        return () -> {
            transport.getRegistry().removeDestination(destination.getPath());
            server.destroy();
        };
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
