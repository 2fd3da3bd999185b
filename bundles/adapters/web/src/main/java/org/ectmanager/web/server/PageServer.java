/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Duration;
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
 * the platform starts; a server is built when all are there, or, so that a broken one does not keep the others, when no
 * more has come for a while. Until then, and again when the pages have gone, {@link FrontDoor} says that the platform is
 * starting. CXF's transport is waited for, because CXF fails when asked for a server before it is there.
 */
@Component(service = PageServer.class, immediate = true)
public final class PageServer {

    static final Duration MOMENT = Duration.ofMillis(200);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Page> pages = new CopyOnWriteArrayList<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final Publication publication;
    private final Roll roll;
    private final ScheduledExecutorService builder;
    private Optional<Publication.Site> site = Optional.empty();

    @Activate
    public PageServer(
            @Reference Reception reception,
            @Reference PlatformClock clock,
            @Reference HTTPTransportFactory transport,
            @Reference FrontDoor door,
            @Reference Roll roll) {
        this(
                new Publication(reception, clock, transport, door),
                roll,
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "ectmanager-pages")));
        publication.publishAssets();
    }

    PageServer(Publication publication, Roll roll, ScheduledExecutorService builder) {
        this.publication = publication;
        this.roll = roll;
        this.builder = builder;
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
        after(MOMENT, arrival, () -> {
            if (site.isPresent() || isComplete()) {
                publish();
            } else {
                after(PATIENCE, arrival, this::publish);
            }
        });
    }

    /** Unless more has come until then. */
    private void after(Duration pause, int arrival, Runnable work) {
        if (!builder.isShutdown()) {
            builder.schedule(() -> onlyIf(arrival == arrivals.get(), work), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void onlyIf(boolean wanted, Runnable work) {
        if (wanted) {
            work.run();
        }
    }

    private boolean isComplete() {
        return roll.absent(FrontDoor.names(pages)).isEmpty();
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
