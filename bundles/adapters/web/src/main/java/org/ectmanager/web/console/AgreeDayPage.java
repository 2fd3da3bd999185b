/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.AgreeDay;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
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

/** An officer agrees another day for a report, or takes that back. */
@Component
@Path("/{body}/console/reports/{id: [0-9]{1,18}}/day")
public final class AgreeDayPage implements Page {

    /** What the button sends that takes a day back. */
    public static final String TAKE_BACK = "back";

    private final Templates templates = new StaticTemplates();
    private final AgreeDay reports;
    private final Clock clock;

    @Activate
    public AgreeDayPage(@Reference AgreeDay reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        return Replies.ok(shown(request, opened(request, id), Form.empty()));
    }

    @POST
    public Response agree(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var opened = opened(request, id);
        var refusals = changed(request, form, new Seen(id, Versions.of(form, "version")));
        return refusals.isEmpty()
                ? Replies.seeOther(record(request, opened) + "?done=day")
                : Replies.again(shown(request, opened(request, id), form.refused(refusals)));
    }

    private List<Refusal> changed(PageRequest request, Form form, Seen seen) {
        var caller = Entrance.caller(request);
        if (form.value("do").equals(TAKE_BACK)) {
            return reports.takeBack(caller, seen);
        }
        var answers = new Answers();
        var day = answers.take(Reading.date(form, "day", "day on which the report is due"));
        var reason = answers.take(
                Reading.text(form, "reason", "Enter what was agreed and why; the induction tutor reads it"));
        return answers.then(() -> reports.agree(caller, seen, day.get(), reason.get()))
                .fold(refusals -> refusals, refusals -> refusals);
    }

    private Opened opened(PageRequest request, long id) {
        return reports.look(Entrance.caller(request), id)
                .orElseThrow(() ->
                        MovedOn.of(reports.became(Entrance.caller(request), id), request.home() + "/console/ects"));
    }

    private JteModel shown(PageRequest request, Opened opened, Form form) {
        return templates.consoleAgreeDay(
                request.screen("Agree another day for " + opened.report().title())
                        .with(form)
                        .backTo(record(request, opened)),
                opened,
                ReportFacts.of(opened, clock, request.home() + "/console/ects/"),
                record(request, opened));
    }

    private static String record(PageRequest request, Opened opened) {
        return request.home() + "/console/ects/" + opened.induction().id();
    }
}
