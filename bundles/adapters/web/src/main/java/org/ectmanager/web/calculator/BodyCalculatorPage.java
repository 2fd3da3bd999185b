/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Anyone works out an induction by the term dates and the policy of one appropriate body. */
@Component
@Path("/{body}/calculator")
public final class BodyCalculatorPage implements Page {

    private final BodyRegistry bodies;
    private final CalculateInduction calculate;
    private final PublicLimit limit;
    private final Clock clock;

    @Activate
    public BodyCalculatorPage(
            @Reference BodyRegistry bodies,
            @Reference CalculateInduction calculate,
            @Reference PublicLimit limit,
            @Reference Clock clock) {
        this.bodies = bodies;
        this.calculate = calculate;
        this.limit = limit;
        this.clock = clock;
    }

    @GET
    public Response begin(@Context PageRequest request, @Context HttpHeaders headers) {
        Modules.require(request, BodyModule.CALCULATOR);
        Allowance.spend(limit, request, headers);
        return calculator(request).begin(request);
    }

    @POST
    public Response answer(@Context PageRequest request, @Context Form form, @Context HttpHeaders headers) {
        Modules.require(request, BodyModule.CALCULATOR);
        Allowance.spend(limit, request, headers);
        return calculator(request).answer(request, form);
    }

    private Calculator calculator(PageRequest request) {
        var body = bodies.find(Entrance.body(request)).orElseThrow(NotFoundException::new);
        return new Calculator(calculate, Basis.of(body), clock);
    }
}
