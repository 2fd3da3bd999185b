/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.plan;

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
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListPlans.Filter;
import org.ectmanager.application.program.ListPlans.Line;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plans of the token's appropriate body: every review and assessment, its dates and why. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PlansResource implements RestResource {

    /** A plan in a line. */
    public record Plan(
            String ectId,
            String givenName,
            String familyName,
            String schoolId,
            String schoolName,
            Induction.State state,
            int reports,
            int accepted,
            Optional<LocalDate> nextDue,
            Optional<LocalDate> finalDue) {}

    /** Why a date is what it is; guidance is empty where no paragraph speaks of it. */
    public record Why(String rule, String guidance, String sentence) {}

    /** One review or assessment. */
    public record Planned(
            String reportId,
            String title,
            ReportKind kind,
            int ordinal,
            boolean isFinal,
            String term,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate opensOn,
            LocalDate dueOn,
            boolean provisional,
            Report.State state,
            List<Why> because) {}

    /** The whole plan of one induction. */
    public record WholePlan(
            String ectId,
            String givenName,
            String familyName,
            LocalDate startsOn,
            Induction.State state,
            List<Planned> reports) {}

    private final ListPlans plans;

    @Activate
    public PlansResource(@Reference ListPlans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plans";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("school") String school,
            @QueryParam("dueBefore") String dueBefore,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, Induction.State.class),
                asked.school(school),
                asked.day("dueBefore", dueBefore));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(plans.list(call.client(), filter, turn), PlansResource::plan);
    }

    @GET
    @Path("{ect: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("ect") long ect) {
        return call.one(plans.find(call.client(), ect), PlansResource::whole);
    }

    private static Plan plan(Line line) {
        return new Plan(
                Long.toString(line.ect()),
                line.name().given(),
                line.name().family(),
                Long.toString(line.school().value()),
                line.schoolName(),
                line.state(),
                line.reports(),
                line.accepted(),
                line.nextDue(),
                line.finalDue());
    }

    private static WholePlan whole(ListPlans.Plan plan) {
        var induction = plan.induction();
        return new WholePlan(
                Long.toString(induction.id()),
                induction.name().given(),
                induction.name().family(),
                induction.startsOn(),
                induction.state(),
                plan.reports().stream().map(PlansResource::planned).toList());
    }

    private static Planned planned(Report report) {
        var planned = report.planned();
        return new Planned(
                Long.toString(report.id()),
                report.title(),
                planned.kind(),
                planned.ordinal(),
                planned.isFinal(),
                planned.term(),
                planned.period().from(),
                planned.period().to(),
                planned.opens(),
                planned.due(),
                planned.provisional(),
                report.state(),
                planned.because().stream()
                        .map(reason -> new Why(reason.rule(), reason.guidance(), reason.sentence()))
                        .toList());
    }
}
