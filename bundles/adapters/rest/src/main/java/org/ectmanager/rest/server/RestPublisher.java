/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.cxf.endpoint.Server;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Publishes each resource that is there as a server of its own, so that one arriving never disturbs another. A thread of
 * its own builds them, so that the platform's start does not wait; nothing but that thread touches servers.
 */
@Component(service = RestPublisher.class, immediate = true)
public final class RestPublisher {

    private final Map<RestResource, Server> servers = new IdentityHashMap<>();
    private final ExecutorService builder =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "ectmanager-services"));
    private Publication publication;

    @Activate
    public RestPublisher(
            @Reference RecogniseClient recognise,
            @Reference BodyRegistry bodies,
            @Reference PlatformClock clock,
            @Reference Platform platform,
            @Reference RestDoor door) {
        builder.execute(
                () -> publication = new Publication(recognise, bodies, new Moving(clock, platform.isSample()), door));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(RestResource resource) {
        if (!builder.isShutdown()) {
            builder.execute(() -> servers.put(resource, publication.publish(resource)));
        }
    }

    void removeResource(RestResource resource) {
        if (!builder.isShutdown()) {
            builder.execute(() -> publication.withdraw(resource, servers.remove(resource)));
        }
    }

    @Deactivate
    void stop() {
        builder.execute(() -> {
            servers.forEach(publication::withdraw);
            servers.clear();
            publication.close();
        });
        builder.shutdown();
    }
}
