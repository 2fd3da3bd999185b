/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.PlanPolicy;
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

    @Activate
    public CalculatorPage(@Reference CalculateInduction calculate, @Reference Clock clock) {
        this.calculator = new Calculator(
                calculate, TermCalendar.national(), PlanPolicy.DEFAULT, "the usual term dates of England", clock);
    }

    @GET
    public Response begin(@Context PageRequest request) {
        return calculator.begin(request);
    }

    @POST
    public Response answer(@Context PageRequest request, @Context Form form) {
        return calculator.answer(request, form);
    }
}
