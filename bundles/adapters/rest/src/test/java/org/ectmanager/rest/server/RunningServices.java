/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.application.limit.internal.PublicLimitService;
import org.ectmanager.rest.body.BodiesResource;
import org.ectmanager.rest.calculator.CalendarsResource;
import org.ectmanager.rest.calculator.InductionPlanResource;
import org.ectmanager.rest.calculator.WorkingDaysResource;
import org.ectmanager.rest.decision.DecisionsResource;
import org.ectmanager.rest.ect.EctsResource;
import org.ectmanager.rest.person.PeopleResource;
import org.ectmanager.rest.plan.PlansResource;
import org.ectmanager.rest.report.ReportsResource;
import org.ectmanager.rest.resource.RestResource;
import org.ectmanager.rest.school.SchoolsResource;

/** The web services as they are published, on a free port of this machine. */
public final class RunningServices implements AutoCloseable {

    /** What the resources ask; each use case may be a stand-in. */
    public record UseCases(
            org.ectmanager.application.program.ListSchools schools,
            org.ectmanager.application.program.ListPeople people,
            org.ectmanager.application.program.ListEcts ects,
            org.ectmanager.application.program.ListPlans plans,
            org.ectmanager.application.program.ListReports reports,
            org.ectmanager.application.program.ListDecisions decisions) {}

    private final Server jetty = new Server();
    private final RestDoor door;
    private final Publication publication;
    private final HttpClient client = HttpClient.newHttpClient();

    /** As in production: nobody moves the clock. */
    public RunningServices(RecogniseClient recognise, BodyRegistry bodies, Clock clock, List<RestResource> resources) {
        this(recognise, bodies, clock, resources, new Roll(List::of));
    }

    RunningServices(
            RecogniseClient recognise, BodyRegistry bodies, Clock clock, List<RestResource> resources, Roll roll) {
        this(recognise, bodies, new Moving(new StandingClock(clock), false), resources, roll);
    }

    RunningServices(RecogniseClient recognise, BodyRegistry bodies, Moving moving, List<RestResource> resources) {
        this(recognise, bodies, moving, resources, new Roll(List::of));
    }

    private RunningServices(
            RecogniseClient recognise, BodyRegistry bodies, Moving moving, List<RestResource> resources, Roll roll) {
        var registry = new DestinationRegistryImpl();
        door = new RestDoor(new HTTPTransportFactory(registry), roll);
        publication = new Publication(recognise, bodies, moving, door);
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
        try {
            jetty.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        resources.forEach(publication::publish);
    }

    /** Every resource of the product over these use cases; the public ones take as many requests as come. */
    public static List<RestResource> resources(UseCases cases, BodyRegistry bodies, Clock clock) {
        return resources(cases, bodies, clock, new PublicLimitService(0, 1, Set.of(), false, System::nanoTime));
    }

    static List<RestResource> resources(UseCases cases, BodyRegistry bodies, Clock clock, PublicLimit limit) {
        var calculator = new CalculateInductionService(HolidaysInForce.computed());
        return List.of(
                new InductionPlanResource(calculator, limit),
                new WorkingDaysResource(calculator, limit),
                new CalendarsResource(calculator, limit),
                new BodiesResource(bodies),
                new SchoolsResource(cases.schools()),
                new PeopleResource(cases.people()),
                new EctsResource(cases.ects()),
                new PlansResource(cases.plans()),
                new ReportsResource(cases.reports(), clock),
                new DecisionsResource(cases.decisions()));
    }

    /** Sends a request to a path below {@code /api/v1}; headers are names and values in turn. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** Sends a body, as JSON unless the headers say otherwise. */
    public HttpResponse<String> post(String path, String body) {
        return post(path, body, "Content-Type", "application/json");
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(at(path)).method(method, body);
        try {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send(
                "POST", path, HttpRequest.BodyPublishers.ofByteArray(body), "Content-Type", MediaType.APPLICATION_JSON);
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

    /** Reads with an access token. */
    public HttpResponse<String> get(String path, String token) {
        return send("GET", path, "Authorization", "Bearer " + token);
    }

    ServicesCheck check() {
        return new ServicesCheck(door);
    }

    private URI at(String path) {
        return jetty.getURI().resolve(Publication.ROOT + path);
    }

    @Override
    public void close() {
        publication.close();
        try {
            jetty.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
