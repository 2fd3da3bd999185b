/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.rest.limit.Allowance;
import org.ectmanager.rest.reading.BadBody;
import org.ectmanager.rest.reading.Reading;
import org.ectmanager.rest.resource.Open;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Statutory clocks (R60), for everybody. */
@Component
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WorkingDaysResource implements RestResource {

    /** @param counted every working day of the clock, the first one first */
    public record Clock(LocalDate lastDay, List<LocalDate> counted) {}

    private record Asked(LocalDate beginningWith, int days) {}

    private final CalculateInduction calculator;
    private final PublicLimit limit;

    @Activate
    public WorkingDaysResource(@Reference CalculateInduction calculator, @Reference PublicLimit limit) {
        this.calculator = calculator;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "working-days";
    }

    @POST
    @Open
    public Response count(@Context HttpServletRequest request, InputStream body) {
        Allowance.spend(limit, request);
        var asked = Reading.of(body, in -> new Asked(in.day("beginningWith"), in.whole("days")));
        return calculator
                .workingDays(asked.beginningWith(), asked.days())
                .fold(
                        counted -> Response.ok(new Clock(counted.get(counted.size() - 1), counted))
                                .build(),
                        wrong -> {
                            throw BadBody.refused(wrong);
                        });
    }
}
