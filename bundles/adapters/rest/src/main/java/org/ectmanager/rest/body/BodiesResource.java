/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.body;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.list.Slice;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.Open;
import org.ectmanager.rest.resource.RestResource;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The appropriate bodies on this platform, by name; public, as the directory is. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class BodiesResource implements RestResource {

    /** How schools and teachers reach a body. Empty where it gives none. */
    public record Contacts(String telephone, String email, String openingHours) {}

    /** @param address of its pages on this platform */
    public record Body(String id, String name, String about, String address, Contacts contacts) {}

    private final BodyRegistry bodies;

    @Activate
    public BodiesResource(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "bodies";
    }

    @GET
    @Open
    public Response list(@Context Call call, @QueryParam("page") String page, @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var turn = asked.turn(page, pageSize);
        asked.settle();
        List<BodyProfile> all =
                bodies.all().stream().map(body -> body.profile()).toList();
        var part = all.stream().skip(turn.skipped()).limit(turn.size()).toList();
        return call.page(new Slice<>(part, all.size(), turn), BodiesResource::body);
    }

    @GET
    @Path("{id: [a-z][a-z0-9-]{1,39}}")
    @Open
    public Response one(@Context Call call, @PathParam("id") String id) {
        var found = bodies.all().stream()
                .map(body -> body.profile())
                .filter(profile -> profile.id().value().equals(id))
                .findFirst();
        return call.one(found, BodiesResource::body);
    }

    private static Body body(BodyProfile profile) {
        var help = profile.help();
        return new Body(
                profile.id().value(),
                profile.name(),
                profile.about(),
                "/" + profile.id(),
                new Contacts(help.telephone(), help.email(), help.openingHours()));
    }
}
