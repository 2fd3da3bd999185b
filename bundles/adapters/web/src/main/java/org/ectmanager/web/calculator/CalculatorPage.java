/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Anyone works out an induction by the usual term dates, without signing in. */
@Component
@Path("/calculator")
public final class CalculatorPage implements Page {

    private final Calculator calculator;
    private final PublicLimit limit;

    @Activate
    public CalculatorPage(
            @Reference CalculateInduction calculate, @Reference PublicLimit limit, @Reference Clock clock) {
        this.limit = limit;
        calculator = new Calculator(calculate, Basis.usual(), clock);
    }

    @GET
    public Response begin(@Context PageRequest request, @Context HttpHeaders headers) {
        Allowance.spend(limit, request, headers);
        return calculator.begin(request);
    }

    @POST
    public Response answer(@Context PageRequest request, @Context Form form, @Context HttpHeaders headers) {
        Allowance.spend(limit, request, headers);
        return calculator.answer(request, form);
    }
}
