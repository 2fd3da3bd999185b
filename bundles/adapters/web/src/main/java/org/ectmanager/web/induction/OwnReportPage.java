/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.induction;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.report.Asked;
import org.ectmanager.web.report.Autosave;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.report.MovedOn;
import org.ectmanager.web.report.ReportFacts;
import org.ectmanager.web.report.ReportPaper;
import org.ectmanager.web.report.ReportView;
import org.ectmanager.web.report.SectionFields;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An early career teacher reads a report, comments and signs (R38). */
@Component
@Path("/{body}/induction/reports/{id: [0-9]{1,18}}")
public final class OwnReportPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final AnswerReport reports;
    private final ReportPaper paper;
    private final Clock clock;

    @Activate
    public OwnReportPage(@Reference AnswerReport reports, @Reference ReportPaper paper, @Reference Clock clock) {
        this.reports = reports;
        this.paper = paper;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var opened = opened(request, id);
        var screen = screen(request, opened, filled(opened));
        return Replies.ok(shown(
                switch (form.value("done")) {
                    case "kept" ->
                        screen.saying(Notice.success(
                                "Your comments are saved. You can change them until you sign the report"));
                    case "signed" -> screen.saying(Notice.success("You signed the report"));
                    default -> screen;
                },
                opened));
    }

    @POST
    public Response keep(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var section = opened(request, id).form().ectSection();
        var typed = SectionFields.typed(section, form);
        var seen = seen(form, id);
        if (Autosave.is(form)) {
            return Autosave.answer(
                    reports.draft(caller, seen, typed),
                    () -> opened(request, id).report().version());
        }
        var signing = form.isChosen("then", "sign");
        var refusals = signing ? reports.sign(caller, seen, typed, oath(form)) : reports.draft(caller, seen, typed);
        if (refusals.isEmpty()) {
            return Replies.seeOther(address(request, id) + (signing ? "?done=signed" : "?done=kept"));
        }
        var opened = opened(request, id);
        return Replies.again(shown(screen(request, opened, form.refused(refusals)), opened));
    }

    private static Oath oath(Form form) {
        return new Oath(form.value("password"), form.isChosen("declared", "yes"));
    }

    @GET
    @Path("pdf")
    public Response pdf(@Context PageRequest request, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        return paper.pdf(reports.paper(caller, id), () -> ReportPaper.readable(opened(request, id)));
    }

    @GET
    @Path("evidence/{file: [0-9]{1,18}}")
    public Response evidence(@Context PageRequest request, @PathParam("id") long id, @PathParam("file") long file) {
        return reports.evidence(Entrance.caller(request), id, file)
                .map(Downloads::of)
                .orElseThrow(NotFoundException::new);
    }

    private Opened opened(PageRequest request, long id) {
        var caller = Entrance.caller(request);
        return reports.open(caller, id)
                .orElseThrow(() -> MovedOn.of(reports.became(caller, id), request.home() + "/induction"));
    }

    private Screen screen(PageRequest request, Opened opened, Form form) {
        return request.screen(opened.report().title())
                .below(Link.to(request.home() + "/induction", "My induction"))
                .with(form.with("version", Long.toString(opened.report().version())));
    }

    private static Form filled(Opened opened) {
        return SectionFields.filled(
                opened.form().ectSection(), opened.report().content().ectAnswers());
    }

    private JteModel shown(Screen screen, Opened opened) {
        var address = address(screen.request(), opened.report().id());
        var mine = opened.report().state() == State.AWAITING_ECT;
        var cards = mine ? ReportView.cardsOfTutor(opened, address, clock) : ReportView.cards(opened, address, clock);
        return templates.inductionReport(
                screen,
                opened,
                ReportFacts.of(opened, clock, ""),
                cards,
                mine ? Asked.of(opened.form().ectSection(), screen.form()) : List.of(),
                mine ? List.of() : lost(opened, screen.form()),
                address);
    }

    /** Comments that came too late to be saved. */
    private static List<String> lost(Opened opened, Form form) {
        var section = opened.form().ectSection();
        return form.isRefused()
                ? section.questions().stream()
                        .filter(question -> question.answer() instanceof Answer.Text)
                        .map(question -> form.value(question.id()))
                        .filter(text -> !text.isBlank())
                        .toList()
                : List.of();
    }

    private static Seen seen(Form form, long id) {
        return new Seen(id, Versions.of(form, "version"));
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/induction/reports/" + id;
    }
}
