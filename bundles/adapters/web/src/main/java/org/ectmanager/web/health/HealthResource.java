/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.health;

import java.util.List;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.health.Health;
import org.ectmanager.application.health.Health.Part;

/** For whoever watches over the platform: a load balancer, a monitor, the starting script. */
@Path("/")
@Produces("application/json")
public final class HealthResource {

    private final Health health;

    public HealthResource(Health health) {
        this.health = health;
    }

    /** Whether the platform answers at all. */
    @GET
    @Path("live")
    public Response live() {
        return answer(Response.Status.OK, "{\"status\":\"live\"}");
    }

    /**
     * Whether it can do its work: 503 while a vital part cannot, and each part with what is wrong and since when. With
     * something wrong that keeps nobody from work it is degraded, and ready all the same.
     */
    @GET
    @Path("ready")
    public Response ready() {
        var parts = health.parts();
        var ready = parts.stream().noneMatch(Part::keepsFromWork);
        return answer(
                ready ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE,
                "{\"status\":\"" + (ready ? status(parts) : "not ready") + "\",\"parts\":" + written(parts) + "}");
    }

    private static String status(List<Part> parts) {
        return parts.stream().allMatch(part -> part.problem().isEmpty()) ? "ready" : "degraded";
    }

    private static Response answer(Response.Status status, String json) {
        return Response.status(status)
                .entity(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String written(List<Part> parts) {
        return parts.stream().map(HealthResource::written).collect(Collectors.joining(",", "[", "]"));
    }

    private static String written(Part part) {
        return "{\"name\":" + quoted(part.name()) + ",\"ok\":" + part.problem().isEmpty() + ",\"since\":"
                + quoted(part.since().toString())
                + part.problem()
                        .map(problem -> ",\"problem\":" + quoted(problem))
                        .orElse("") + "}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
