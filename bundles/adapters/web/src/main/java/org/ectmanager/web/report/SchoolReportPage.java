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
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.TaskList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One report at its school: what is done and what is left, signatures, and the whole of it. Features 3.5. */
@Component
@Path(Desk.PATH)
public final class SchoolReportPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final ReportPaper paper;
    private final OpenWays ways;
    private final FinalClocks clocks;
    private final Clock clock;

    @Activate
    public SchoolReportPage(
            @Reference WriteReport reports,
            @Reference ReportPaper paper,
            @Reference OpenWays ways,
            @Reference FinalClocks clocks,
            @Reference Clock clock) {
        this.reports = reports;
        this.paper = paper;
        this.ways = ways;
        this.clocks = clocks;
        this.clock = clock;
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
    @Path("sign")
    public Response sign(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var as = form.value("as").equals(Signatory.HEAD.name()) ? Signatory.HEAD : Signatory.TUTOR;
        var oath = new Oath(form.value("password"), form.isChosen("declared", "yes"));
        var refusals = reports.sign(desk.caller(), desk.school(), desk.seen(form), as, oath);
        return refusals.isEmpty()
                ? Replies.seeOther(desk.address() + "?done=signed")
                : Replies.again(shown(desk, desk.open(reports), form.refused(refusals)));
    }

    @GET
    @Path("pdf")
    public Response pdf(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        return paper.pdf(reports.paper(desk.caller(), desk.school(), id), () -> desk.open(reports));
    }

    private JteModel shown(Desk desk, Opened opened, Form form) {
        var report = opened.report();
        var screen = desk.request()
                .screen(report.title())
                .below(Link.to(desk.root(), "School home"), Link.to(desk.list(), "Reports"))
                .with(form);
        var writing = State.WRITABLE.contains(report.state());
        return templates.reportReport(
                said(ways.first(desk, opened).map(screen::saying).orElse(screen), form),
                opened,
                ReportFacts.of(opened, clock, desk.root() + "/ects/"),
                writing ? Tasks.of(opened, desk.address()) : TaskList.named("tasks"),
                writing ? List.of() : ReportView.cards(opened, desk.address(), clock),
                ways.maySign(desk, opened),
                clocks.of(desk, opened),
                writing ? last(desk, opened) : "",
                ways.out(desk, opened),
                desk.address());
    }

    /** Who changed a draft last, and when. */
    private String last(Desk desk, Opened opened) {
        return reports.last(desk.caller(), desk.school(), opened.report().id())
                .map(edit -> (edit.own() ? "You" : edit.by().isEmpty() ? "A colleague" : edit.by())
                        + " changed it last, on " + Days.at(edit.at(), clock) + ".")
                .orElse("");
    }

    private static Screen said(Screen screen, Form form) {
        return switch (form.value("done")) {
            case "shared" ->
                screen.saying(Notice.success(
                        "The report is handed on. Whoever is next gets an e-mail; while they have not signed in to ECT"
                                + " Manager yet, the head teacher and the induction leads do"));
            case "taken-back" ->
                screen.saying(Notice.success(
                        "You took the report back. A teacher who has signed in to ECT Manager gets an e-mail"));
            case "handed-on" ->
                screen.saying(Notice.success("The report goes on without the teacher\u2019s signature. A teacher who"
                        + " has signed in to ECT Manager gets an e-mail and finds your reason with the report"));
            case "sent-back" ->
                screen.saying(
                        Notice.success("The report is sent back. Whoever writes it finds your reason on this page"));
            case "signed" -> screen.saying(Notice.success("You signed the report"));
            case "draft" ->
                screen.saying(
                        Notice.success("Saved as a draft. The list says what is still to do before you can share it"));
            case "saved" -> screen.saying(Notice.success("Saved"));
            default -> screen;
        };
    }
}
