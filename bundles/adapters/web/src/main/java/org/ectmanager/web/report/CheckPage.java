/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The whole report before it is shared: nothing goes on while something is missing. */
@Component
@Path(Desk.PATH + "/check")
public final class CheckPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Clock clock;

    @Activate
    public CheckPage(@Reference WriteReport reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        return State.WRITABLE.contains(opened.report().state())
                ? Replies.ok(shown(desk, opened, List.of()))
                : Replies.seeOther(desk.address());
    }

    @POST
    public Response share(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var refusals = reports.share(desk.caller(), desk.school(), desk.seen(form));
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=shared")
                : Replies.again(shown(desk, desk.open(reports), refusals));
    }

    private JteModel shown(Desk desk, Opened opened, List<Refusal> refusals) {
        return templates.reportCheck(
                desk.screen("Check the report", opened).with(Form.empty().refused(said(refusals))),
                opened,
                Changes.where(opened, refusals, desk.address()),
                ReportView.cards(opened, desk.address(), clock),
                opened.nextOnceShared(),
                desk.address());
    }

    /** The fields are on other pages. */
    private static List<Refusal> said(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> Refusal.of(refusal.code(), refusal.sentence()))
                .toList();
    }
}
