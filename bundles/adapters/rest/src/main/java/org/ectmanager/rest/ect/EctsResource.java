/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListEcts.Entry;
import org.ectmanager.application.program.ListEcts.Filter;
import org.ectmanager.application.program.ListEcts.Line;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The early career teachers whose induction the token's appropriate body oversees. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EctsResource implements RestResource {

    /** A teacher in a line; the record by its own address says more. */
    public record Ect(
            String id,
            String givenName,
            String familyName,
            String schoolId,
            String schoolName,
            Programme programme,
            LocalDate startsOn,
            Induction.State state) {}

    /** @param endsOn null while the contract has no end */
    public record Post(
            String schoolId, LocalDate startsOn, Optional<LocalDate> endsOn, BigDecimal fte, BigDecimal daysPerWeek) {}

    /** Names; null where there is nobody. */
    public record Beside(String tutor, Optional<String> mentor, String namedContact, Optional<String> qualityAssurer) {}

    /** One teacher's record. */
    public record EctRecord(
            String id,
            String givenName,
            String familyName,
            String trn,
            String schoolId,
            String schoolName,
            Programme programme,
            LocalDate startsOn,
            Induction.State state,
            Beside people,
            List<Post> contracts) {}

    private final ListEcts ects;

    @Activate
    public EctsResource(@Reference ListEcts ects) {
        this.ects = ects;
    }

    @Override
    public String name() {
        return "ects";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("school") String school,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, Induction.State.class),
                asked.school(school),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(ects.list(call.client(), filter, turn), EctsResource::ect);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(ects.find(call.client(), id), EctsResource::entry);
    }

    private static Ect ect(Line line) {
        return new Ect(
                Long.toString(line.id()),
                line.name().given(),
                line.name().family(),
                Long.toString(line.school().value()),
                line.schoolName(),
                line.programme(),
                line.startsOn(),
                line.state());
    }

    private static EctRecord entry(Entry entry) {
        var seen = entry.seen();
        var induction = seen.induction();
        return new EctRecord(
                Long.toString(induction.id()),
                induction.name().given(),
                induction.name().family(),
                entry.trn().digits(),
                Long.toString(induction.school().value()),
                seen.schoolName(),
                induction.programme(),
                induction.startsOn(),
                induction.state(),
                new Beside(seen.tutor(), named(seen.mentor()), seen.namedContact(), named(seen.qualityAssurer())),
                induction.contracts().stream().map(EctsResource::post).toList());
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(known -> !known.isEmpty());
    }

    private static Post post(Contract contract) {
        return new Post(
                Long.toString(contract.employer().value()),
                contract.period().from(),
                contract.endsOn(),
                contract.fte().value(),
                contract.daysPerWeek());
    }
}
