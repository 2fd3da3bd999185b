/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import java.io.InputStream;
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

/** Plans any induction to its end, for everybody; nothing is kept. */
@Component
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class InductionPlanResource implements RestResource {

    private final CalculateInduction calculator;
    private final PublicLimit limit;

    @Activate
    public InductionPlanResource(@Reference CalculateInduction calculator, @Reference PublicLimit limit) {
        this.calculator = calculator;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "induction-plan";
    }

    @POST
    @Open
    public Response plan(@Context HttpServletRequest request, InputStream body) {
        Allowance.spend(limit, request);
        var question = Reading.of(body, QuestionReader::read);
        return calculator
                .calculate(question)
                .fold(calculated -> Response.ok(PlanAnswer.of(calculated)).build(), wrong -> {
                    throw BadBody.refused(wrong);
                });
    }
}
