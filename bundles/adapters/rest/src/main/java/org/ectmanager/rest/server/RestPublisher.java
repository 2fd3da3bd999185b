/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Publishes each resource that is there as a server of its own, so that one arriving never disturbs another. */
@Component(service = RestPublisher.class, immediate = true)
public final class RestPublisher {

    private final Map<RestResource, Server> servers = new IdentityHashMap<>();
    private final Publication publication;

    @Activate
    public RestPublisher(
            @Reference RecogniseClient recognise,
            @Reference BodyRegistry bodies,
            @Reference Clock clock,
            @Reference HTTPTransportFactory transport) {
        publication = new Publication(recognise, bodies, clock, transport);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addResource(RestResource resource) {
        servers.put(resource, publication.publish(resource));
    }

    synchronized void removeResource(RestResource resource) {
        var server = servers.remove(resource);
        if (server != null) {
            server.destroy();
        }
    }

    @Deactivate
    synchronized void stop() {
        servers.values().forEach(Server::destroy);
        servers.clear();
        publication.close();
    }
}
