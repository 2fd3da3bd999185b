/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.report.OperatorReads;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.ReportFacts;
import org.ectmanager.web.report.ReportView;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One report of an appropriate body, shown to an operator once for each reason that is given. */
@Component
@Path("/operator/bodies/{body}/report")
public final class OperatorReportPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final OperatorReads reads;
    private final Clock clock;

    @Activate
    public OperatorReportPage(@Reference BodyRegistry bodies, @Reference OperatorReads reads, @Reference Clock clock) {
        this.bodies = bodies;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("body") String id) {
        Operators.only(request);
        return Replies.ok(asking(request, BodyAsked.of(bodies, id), Form.empty()));
    }

    /** Shown in the answer itself, so that looking again needs a reason again. */
    @POST
    public Response read(@Context PageRequest request, @Context Form form, @PathParam("body") String id) {
        var operator = Operators.only(request);
        var body = BodyAsked.of(bodies, id);
        return reads.read(operator, body.profile().id(), form.value("report"), form.value("reason"))
                .fold(
                        opened -> Replies.ok(shown(request, body, opened)),
                        refusals -> Replies.again(asking(request, body, form.refused(refusals))));
    }

    private JteModel asking(PageRequest request, AppropriateBodyPlugin body, Form form) {
        return templates.operatorAskReport(
                request.screen("Read a report").with(form).backTo("/operator/bodies"),
                body.profile().name());
    }

    private JteModel shown(PageRequest request, AppropriateBodyPlugin body, Opened opened) {
        return templates.operatorReport(
                request.screen(opened.report().title())
                        .below(Link.to("/operator", "Home"), Link.to("/operator/bodies", "Appropriate bodies")),
                body.profile().name(),
                ReportFacts.withoutTrn(opened, clock),
                ReportView.cardsWithoutFiles(opened, clock));
    }
}
