/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.SendBackReport;
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

/** Whoever signs next sends a report back to its writers instead, with the reason. */
@Component
@Path(Desk.PATH + "/send-back")
public final class SendBackPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final SendBackReport sending;
    private final Rights rights;

    @Activate
    public SendBackPage(@Reference WriteReport reports, @Reference SendBackReport sending, @Reference Rights rights) {
        this.reports = reports;
        this.sending = sending;
        this.rights = rights;
    }

    /** Whether it waits for somebody with the rights of this reader. */
    static boolean isFor(Desk desk, Opened opened, Rights rights) {
        return SendBackReport.needed(opened.report())
                .filter(right -> rights.allows(desk.caller(), right, desk.school()))
                .isPresent();
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        return isFor(desk, opened, rights)
                ? Replies.ok(shown(desk, opened, Form.empty()))
                : Replies.seeOther(desk.address());
    }

    @POST
    public Response sendBack(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var refusals = sending.sendBack(desk.caller(), desk.school(), desk.seen(form), form.value("reason"));
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=sent-back")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        return templates.reportSendBack(
                desk.screen("Send the report back", opened).with(form),
                opened,
                isFor(desk, opened, rights),
                desk.caller().person().equals(opened.induction().team().tutor()),
                desk.address());
    }
}
