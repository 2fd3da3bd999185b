/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
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

/** A report that was shared is taken back to change it, while nobody has signed. */
@Component
@Path(Desk.PATH + "/take-back")
public final class TakeBackPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;

    @Activate
    public TakeBackPage(@Reference WriteReport reports) {
        this.reports = reports;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        return opened.isUnsigned() ? Replies.ok(shown(desk, opened, Form.empty())) : Replies.seeOther(desk.address());
    }

    @POST
    public Response takeBack(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var refusals = reports.takeBack(desk.caller(), desk.school(), desk.seen(form));
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=taken-back")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        return templates.reportTakeBack(
                desk.screen("Take the report back", opened).with(form), opened, desk.address());
    }
}
