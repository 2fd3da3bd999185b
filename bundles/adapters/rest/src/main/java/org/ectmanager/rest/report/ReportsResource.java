/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListReports.Filter;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports of the token's appropriate body; what was written only once a report was handed in. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReportsResource implements RestResource {

    /** A report in a line, without what was written. */
    public record ReportLine(
            String id,
            String ectId,
            String ectName,
            String schoolId,
            String schoolName,
            String title,
            ReportKind kind,
            boolean isFinal,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate opensOn,
            LocalDate dueOn,
            boolean overdue,
            Report.State state,
            Optional<Instant> submittedAt) {}

    private final ListReports reports;
    private final Clock clock;

    @Activate
    public ReportsResource(@Reference ListReports reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reports";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("school") String school,
            @QueryParam("ect") String ect,
            @QueryParam("dueBefore") String dueBefore,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, Report.State.class),
                asked.choice("kind", kind, ReportKind.class),
                asked.school(school),
                asked.number("ect", ect),
                asked.day("dueBefore", dueBefore),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(reports.list(call.client(), filter, turn), this::line);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(reports.find(call.client(), id), WrittenReport::of);
    }

    private ReportLine line(Listed listed) {
        var report = listed.report();
        var planned = report.planned();
        return new ReportLine(
                Long.toString(report.id()),
                Long.toString(report.induction()),
                listed.teacher(),
                Long.toString(report.school().value()),
                listed.school(),
                report.title(),
                planned.kind(),
                planned.isFinal(),
                planned.period().from(),
                planned.period().to(),
                planned.opens(),
                planned.due(),
                listed.isOverdueOn(LocalDate.now(clock)),
                report.state(),
                report.submittedAt());
    }
}
