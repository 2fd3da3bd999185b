/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.person;

import java.time.Instant;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPeople.Filter;
import org.ectmanager.application.program.ListPeople.Line;
import org.ectmanager.domain.people.Position;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody who has a position under the token's appropriate body, with each of their positions. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource implements RestResource {

    /**
     * One position of one person.
     *
     * @param id of the position; {@code personId} is the same in all positions of one person
     * @param schoolId null for the staff of the appropriate body
     */
    public record Person(
            String id,
            String personId,
            String givenName,
            String familyName,
            String email,
            String telephone,
            Position position,
            Optional<String> schoolId,
            Instant since) {}

    private final ListPeople people;

    @Activate
    public PeopleResource(@Reference ListPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "people";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("position") String position,
            @QueryParam("school") String school,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("position", position, Position.class),
                asked.school(school),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(people.list(call.client(), filter, turn), PeopleResource::person);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(people.find(call.client(), id), PeopleResource::person);
    }

    private static Person person(Line line) {
        return new Person(
                Long.toString(line.appointment()),
                Long.toString(line.person().value()),
                line.name().given(),
                line.name().family(),
                line.email(),
                line.telephone(),
                line.position(),
                line.school().map(school -> Long.toString(school.value())),
                line.since());
    }
}
