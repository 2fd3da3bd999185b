/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.CloseReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.MovedOn;
import org.ectmanager.web.report.ReportFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer closes a report that will not come. */
@Component
@Path("/{body}/console/reports/{id: [0-9]{1,18}}/close")
public final class CloseReportPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final CloseReport reports;
    private final Clock clock;

    @Activate
    public CloseReportPage(@Reference CloseReport reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        return Replies.ok(shown(request, opened(request, id), Form.empty()));
    }

    @POST
    public Response close(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var opened = opened(request, id);
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals = reports.close(Entrance.caller(request), seen, form.value("reason"));
        return refusals.isEmpty()
                ? Replies.seeOther(record(request, opened) + "?done=closed")
                : Replies.again(shown(request, opened(request, id), form.refused(refusals)));
    }

    private Opened opened(PageRequest request, long id) {
        return reports.look(Entrance.caller(request), id)
                .orElseThrow(() ->
                        MovedOn.of(reports.became(Entrance.caller(request), id), request.home() + "/console/ects"));
    }

    private JteModel shown(PageRequest request, Opened opened, Form form) {
        return templates.consoleCloseReport(
                request.screen(heading(opened)).with(form).backTo(record(request, opened)),
                opened,
                ReportFacts.of(opened, clock, request.home() + "/console/ects/"),
                record(request, opened));
    }

    private static String heading(Opened opened) {
        var title = opened.report().title();
        return opened.report().course().closed().isPresent() ? title : "Close " + title;
    }

    private static String record(PageRequest request, Opened opened) {
        return request.home() + "/console/ects/" + opened.induction().id();
    }
}
