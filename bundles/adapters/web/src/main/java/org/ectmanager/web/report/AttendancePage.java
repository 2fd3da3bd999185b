/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contract check and the days of the period (R21, R28). */
@Component
@Path(Desk.PATH + "/attendance")
public final class AttendancePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Clock clock;

    @Activate
    public AttendancePage(@Reference WriteReport reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        var content = opened.report().content();
        var served = content.daysServed().isEmpty() ? opened.suggestedDays() : content.daysServed();
        var absent = content.daysAbsent().isEmpty() ? opened.recordedAbsent() : content.daysAbsent();
        var form = Form.empty()
                .with("contractRight", content.contractRight())
                .with("contractSaid", content.contractSaid())
                .with("daysServed", served)
                .with("daysAbsent", absent);
        return Replies.ok(shown(desk, opened, NextQuestions.filled(form, opened)));
    }

    @POST
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var typed = new Attendance(
                form.value("contractRight"),
                form.value("contractSaid"),
                form.value("daysServed"),
                form.value("daysAbsent"),
                NextQuestions.typed(form, desk.open(reports)));
        var refusals = reports.attend(desk.caller(), desk.school(), desk.seen(form), typed);
        if (Autosave.is(form)) {
            return Autosave.answer(refusals, () -> desk.open(reports).report().version());
        }
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=saved")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        var overtaken = Versions.overtaken(form.refusals())
                ? Colleague.attendance(desk.overtaken(reports, form, clock), opened, form)
                : Overtaken.not();
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(opened.report().version()));
        return templates.reportAttendance(
                desk.screen("Contract and attendance", opened).with(current),
                opened,
                Contracts.of(opened),
                overtaken,
                desk.root() + "/ects/" + opened.induction().id() + "/absences",
                desk.address());
    }
}
