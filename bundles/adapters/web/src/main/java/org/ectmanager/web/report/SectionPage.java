/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One section of a report's form, whatever its appropriate body asks in it. */
@Component
@Path(Desk.PATH + "/section/{section: [a-z][a-z0-9-]*}")
public final class SectionPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Offered offered;
    private final Clock clock;

    @Activate
    public SectionPage(@Reference WriteReport reports, @Reference Offered offered, @Reference Clock clock) {
        this.reports = reports;
        this.offered = offered;
        this.clock = clock;
    }

    @GET
    public Response show(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("section") String name) {
        var desk = Desk.of(request, school, id);
        var opened = desk.open(reports);
        var section = section(opened, name);
        if (!State.WRITABLE.contains(opened.report().state())) {
            return Replies.seeOther(desk.address());
        }
        return Replies.ok(shown(
                desk,
                opened,
                section,
                SectionFields.filled(section, opened.report().content().answers())));
    }

    @POST
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("section") String name) {
        var desk = Desk.of(request, school, id);
        var section = section(desk.open(reports), name);
        var typed = SectionFields.typed(section, form);
        var later = form.isChosen("then", "later");
        if (Autosave.is(form)) {
            var refusals = reports.draft(desk.caller(), desk.school(), desk.seen(form), name, typed);
            return Autosave.answer(refusals, () -> desk.open(reports).report().version());
        }
        var refusals = later
                ? reports.draft(desk.caller(), desk.school(), desk.seen(form), name, typed)
                : reports.keep(desk.caller(), desk.school(), desk.seen(form), name, typed);
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + (later ? "?done=draft" : "?done=saved"))
                : Replies.again(shown(desk, desk.open(reports), section, form.refused(refusals)));
    }

    private JteModel shown(Desk desk, Opened opened, Section section, Form form) {
        var answers = opened.report().content().answers();
        var overtaken = Versions.overtaken(form.refusals())
                ? Colleague.section(desk.overtaken(reports, form, clock), section, answers, form)
                : Overtaken.not();
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(opened.report().version()));
        return templates.reportSection(
                desk.screen(section.title(), opened).with(current),
                section,
                Asked.of(section, current),
                overtaken,
                offered.helpful(desk.request(), opened.report().planned().kind()),
                desk.address());
    }

    private static Section section(Opened opened, String name) {
        return opened.form().tutorSections().stream()
                .filter(section -> section.id().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
