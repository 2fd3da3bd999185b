/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.web.front.LogoPage;
import org.ectmanager.web.front.ThemePage;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.theme.Looks;
import org.ectmanager.web.visitor.SignIns;

/** The pages as they are published, on a free port of this machine. */
public final class RunningSite implements AutoCloseable {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 48\">"
            + "<path d=\"M10 38 60 8l50 30-50-14z\" fill=\"#5b2a86\"/></svg>";

    public static final BodyProfile KESTREL = new BodyProfile(
            new BodyId("kestrel"),
            "Kestrel Teaching School Hub",
            "Schools along the river",
            new Branding(
                    new Colour("#5b2a86"),
                    new Colour("#c2410c"),
                    Optional.of(new Logo("image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8), "Kestrel"))),
            new HelpContacts("01234 567890", "help@kestrel.example", "Monday to Friday, 9am to 5pm"));

    private final Server jetty = new Server();
    private final Publication publication;
    private final HTTPTransportFactory transport;
    private final FrontDoor door;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private RunningSite(boolean sample, List<SignIns> signIns, PlatformClock clock, List<Page> pages) {
        this(
                sample,
                new Reception(
                        new TestPlatform(sample),
                        new Looks(new OneBody(KESTREL), new DepartedBody()),
                        new TestMemory(),
                        clock),
                signIns,
                clock,
                pages);
    }

    private RunningSite(
            boolean sample, Reception reception, List<SignIns> signIns, PlatformClock clock, List<Page> pages) {
        signIns.forEach(reception::addSignIns);
        var registry = new DestinationRegistryImpl();
        transport = new HTTPTransportFactory(registry);
        var mode = new KnownMode();
        mode.arrive(new TestPlatform(sample));
        door = new FrontDoor(transport, mode);
        publication = new Publication(reception, clock, transport, door);
        var servlet = new CXFNonSpringServlet(registry, false);
        servlet.setBus(publication.bus());
        var context = new ServletContextHandler();
        var holder = new ServletHolder(servlet);
        holder.setInitParameter("hide-service-list-page", "true");
        context.addServlet(holder, "/*");
        jetty.setHandler(context);
        var connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        start(pages);
    }

    public static RunningSite sample(Page... pages) {
        return new RunningSite(true, List.of(), new TestClock(), List.of(pages));
    }

    /** As it is while the platform starts. */
    static RunningSite withoutPages() {
        return sample();
    }

    public static RunningSite production(Page... pages) {
        return new RunningSite(false, List.of(), new TestClock(), List.of(pages));
    }

    /** The product's pages over use cases that somebody else has wired. */
    public static RunningSite of(Reception reception, List<SignIns> signIns, List<Page> pages) {
        return new RunningSite(true, reception, signIns, new TestClock(), pages);
    }

    static RunningSite moving(boolean sample, PlatformClock clock, Page... pages) {
        return new RunningSite(sample, List.of(), clock, List.of(pages));
    }

    public static RunningSite knowing(SignIns signIns, Page... pages) {
        return new RunningSite(true, List.of(signIns), new TestClock(), List.of(pages));
    }

    private void start(List<Page> pages) {
        try {
            jetty.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        publication.publishAssets();
        if (!pages.isEmpty()) {
            publish(pages);
        }
    }

    /** As the server of the pages does when one has come or gone. */
    Publication.Site publish(List<Page> pages) {
        var all = new ArrayList<>(pages);
        all.add(new ThemePage());
        all.add(new LogoPage());
        return publication.publish(all);
    }

    public URI at(String path) {
        return jetty.getURI().resolve(path);
    }

    HTTPTransportFactory transport() {
        return transport;
    }

    Publication publication() {
        return publication;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postParts(String path, String boundary, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> ask(String method, String path, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** What comes back for a request that no decent program would send, as it goes over the wire. */
    String raw(String request) {
        try (var socket = new Socket("127.0.0.1", jetty.getURI().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(at(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        publication.close();
        door.stop();
        try {
            jetty.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
