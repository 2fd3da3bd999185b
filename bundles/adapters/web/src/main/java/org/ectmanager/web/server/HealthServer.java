/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.application.health.Health;
import org.ectmanager.web.health.HealthResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells how the platform is from the moment that HTTP works: it waits for nothing that the pages need. */
@Component(service = HealthServer.class, immediate = true)
public final class HealthServer {

    private final Bus bus;
    private final Publication.Site server;

    @Activate
    public HealthServer(@Reference Health health, @Reference HTTPTransportFactory transport) {
        bus = Publication.newBus();
        var factory = Publication.factory(bus, "/health", List.of(new HealthResource(health)));
        factory.setProviders(List.of(new BadAddress()));
        server = Publication.join(factory, transport);
    }

    @Deactivate
    void stop() {
        server.close();
        bus.shutdown(false);
    }
}
