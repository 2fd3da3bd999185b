/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.program.ListSchools.Agreed;
import org.ectmanager.application.program.ListSchools.Corrected;
import org.ectmanager.application.program.ListSchools.Filter;
import org.ectmanager.application.program.ListSchools.Line;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools that registered under the token's appropriate body. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SchoolsResource implements RestResource {

    /** A school with its registration. */
    public record School(
            String id,
            String urn,
            String name,
            String type,
            String town,
            String postcode,
            State state,
            Instant requestedAt,
            Optional<Instant> decidedAt,
            String dfeNumber,
            String phase,
            String localAuthority,
            String trust,
            String street,
            String locality,
            String telephone,
            String website,
            Origin origin,
            List<Corrected> corrections,
            Contact contact,
            String question,
            String answer,
            String reason,
            List<Answered> furtherAnswers,
            List<Agreed> agreements) {}

    /** Where the entry comes from; by whom it was added and when, where the register did not have it then. */
    public record Origin(Source source, Optional<String> addedBy, Optional<Instant> addedAt) {}

    /** Whether the national register has the school. */
    public enum Source {
        REGISTER,
        APPROPRIATE_BODY
    }

    /** How the school wants to be reached, as it says itself. */
    public record Contact(String email, String telephone, String website, String note) {}

    private final ListSchools schools;

    @Activate
    public SchoolsResource(@Reference ListSchools schools) {
        this.schools = schools;
    }

    @Override
    public String name() {
        return "schools";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("urn") String urn,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, State.class),
                asked.matching("urn", urn, "[0-9]{5,7}", "A URN has 5 to 7 digits"),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(schools.list(call.client(), filter, turn), SchoolsResource::school);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(schools.find(call.client(), new SchoolId(id)), SchoolsResource::school);
    }

    private static Origin origin(Line line) {
        var origin = line.origin();
        return new Origin(
                origin.inRegister() ? Source.REGISTER : Source.APPROPRIATE_BODY,
                origin.added().map(added -> added.by().value()),
                origin.added().map(Schools.Added::at));
    }

    private static School school(Line line) {
        var register = line.register();
        var contact = line.contact();
        var exchange = line.exchange();
        return new School(
                Long.toString(line.id().value()),
                line.urn(),
                line.name(),
                line.type(),
                line.town(),
                line.postcode(),
                line.state(),
                line.requestedAt(),
                line.decidedAt(),
                register.number(),
                register.phase(),
                register.authority(),
                register.trust(),
                register.street(),
                register.locality(),
                register.telephone(),
                register.website(),
                origin(line),
                line.corrections(),
                new Contact(contact.email(), contact.telephone(), contact.website(), contact.note()),
                exchange.question(),
                exchange.answer(),
                exchange.reason(),
                exchange.further(),
                line.agreements());
    }
}
