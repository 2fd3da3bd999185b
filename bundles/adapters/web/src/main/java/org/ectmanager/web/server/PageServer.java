/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.web.page.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Publishes the pages of this bundle as one server, because their addresses overlap. Pages arrive one by one while
 * the platform starts; a server is built when no more has come for a moment. Until then, and again when the pages
 * have gone, {@link FrontDoor} says that the platform is starting. CXF's transport is waited for, because CXF fails when
 * asked for a server before it is there.
 */
@Component(service = PageServer.class, immediate = true)
public final class PageServer {

    private static final int QUIET_MILLISECONDS = 200;

    private final List<Page> pages = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService builder =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "ectmanager-pages"));
    private final AtomicInteger arrivals = new AtomicInteger();
    private final Publication publication;
    private Optional<Publication.Site> site = Optional.empty();

    @Activate
    public PageServer(
            @Reference Reception reception,
            @Reference PlatformClock clock,
            @Reference HTTPTransportFactory transport,
            @Reference FrontDoor door) {
        publication = new Publication(reception, clock, transport, door);
        publication.publishAssets();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPage(Page page) {
        pages.add(page);
        rebuild();
    }

    void removePage(Page page) {
        pages.remove(page);
        rebuild();
    }

    @Deactivate
    void stop() {
        builder.execute(this::close);
        builder.shutdown();
    }

    private void rebuild() {
        var arrival = arrivals.incrementAndGet();
        if (!builder.isShutdown()) {
            builder.schedule(() -> publishUnlessMoreCame(arrival), QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void publishUnlessMoreCame(int arrival) {
        if (arrival == arrivals.get()) {
            publish();
        }
    }

    private void publish() {
        var before = site;
        var arrived = List.copyOf(pages);
        site = arrived.isEmpty() ? Optional.empty() : Optional.of(publication.publish(arrived));
        before.ifPresent(Publication.Site::close);
    }

    private void close() {
        site.ifPresent(Publication.Site::close);
        publication.close();
    }
}
