/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An overdue report goes on without the signature of an early career teacher who does not sign, with the reason. */
@Component
@Path(Desk.PATH + "/hand-on")
public final class HandOnPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Clock clock;

    @Activate
    public HandOnPage(@Reference WriteReport reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        return opened.report().mayGoWithoutEctOn(LocalDate.now(clock))
                ? Replies.ok(shown(desk, opened, Form.empty()))
                : Replies.seeOther(desk.address());
    }

    @POST
    public Response handOn(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var refusals = reports.handOn(desk.caller(), desk.school(), desk.seen(form), form.value("reason"));
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=handed-on")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        return templates.reportHandOn(
                desk.screen("Hand on without the teacher\u2019s signature", opened)
                        .with(form),
                opened,
                desk.address());
    }
}
