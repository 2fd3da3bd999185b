/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Upload;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files that go with a report. */
@Component
@Path(Desk.PATH + "/evidence")
public final class EvidencePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Offered offered;

    @Activate
    public EvidencePage(@Reference WriteReport reports, @Reference Offered offered) {
        this.reports = reports;
        this.offered = offered;
    }

    @GET
    public Response show(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        return Replies.ok(shown(desk, desk.open(reports), form));
    }

    @POST
    public Response attach(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var refusals = form.upload("file")
                .map(upload -> reports.attach(desk.caller(), desk.school(), desk.seen(form), file(upload)))
                .orElse(List.of(new Refusal("file", "evidence.none", "Choose a file")));
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "/evidence?done=attached")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    @GET
    @Path("{file: [0-9]{1,18}}")
    public Response download(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("file") long file) {
        var desk = Desk.of(request, school, id);
        return reports.evidence(desk.caller(), desk.school(), id, file)
                .map(Downloads::of)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("{file: [0-9]{1,18}}/remove")
    public Response askToRemove(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("file") long file) {
        return Replies.ok(removing(Desk.of(request, school, id), file, List.of()));
    }

    @POST
    @Path("{file: [0-9]{1,18}}/remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("file") long file) {
        var desk = Desk.of(request, school, id);
        var refusals = reports.detach(desk.caller(), desk.school(), desk.seen(form), file);
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "/evidence?done=removed")
                : Replies.again(removing(desk, file, refusals));
    }

    private JteModel removing(Desk desk, long file, List<Refusal> refusals) {
        var opened = desk.open(reports);
        var back = desk.address() + "/evidence";
        var name = opened.evidence().stream()
                .filter(attached -> attached.id() == file)
                .map(Evidence.Attached::name)
                .findFirst()
                .orElseThrow(() -> Declined.gone("This file is not with the report any more.", back));
        if (!State.WRITABLE.contains(opened.report().state())) {
            throw Declined.absent("This report has been handed on. Its files cannot be removed any more.");
        }
        return templates.schoolConfirm(
                desk.request()
                        .screen("Remove this file")
                        .with(Form.empty().refused(refusals))
                        .backTo(back),
                "“" + name + "” will be taken off this report, and what is in it is erased. Only if the report was"
                        + " signed with it is it kept with those signatures. The audit trail keeps its name.",
                Button.warning("Remove this file"),
                Long.toString(opened.report().version()),
                back);
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        var screen = desk.screen("Evidence", opened)
                .with(form.with("version", Long.toString(opened.report().version())));
        return templates.reportEvidence(
                done(form).map(screen::saying).orElse(screen),
                opened,
                State.WRITABLE.contains(opened.report().state()),
                offered.helpful(desk.request(), opened.report().planned().kind()),
                desk.address());
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "attached" -> Optional.of(Notice.success("The file is attached"));
            case "removed" -> Optional.of(Notice.success("The file is removed"));
            default -> Optional.empty();
        };
    }

    /** A media type without what may follow it. */
    private static Evidence.File file(Upload upload) {
        return new Evidence.File(
                upload.fileName(), upload.mediaType().split(";", 2)[0].strip(), upload.content());
    }
}
