/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
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
import org.ectmanager.application.decision.SeeClocks;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.decision.DecisionView.Timed;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.report.ReportFacts;
import org.ectmanager.web.report.ReportPaper;
import org.ectmanager.web.report.ReportView;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A report that was handed in is read and accepted, or returned with a reason. */
@Component
@Path("/{body}/console/reports/{id: [0-9]{1,18}}")
public final class ReviewReportPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReviewReport reports;
    private final ReportPaper paper;
    private final SeeClocks clocks;
    private final DecisionView decisions;
    private final Clock clock;

    @Activate
    public ReviewReportPage(
            @Reference ReviewReport reports,
            @Reference ReportPaper paper,
            @Reference SeeClocks clocks,
            @Reference DecisionView decisions,
            @Reference Clock clock) {
        this.reports = reports;
        this.paper = paper;
        this.clocks = clocks;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var opened = opened(request, id);
        return Replies.ok(shown(request, opened, form));
    }

    @POST
    public Response review(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals =
                switch (form.value("review")) {
                    case "accept" -> reports.accept(caller, seen, form.values("checked"));
                    case "return" -> reports.giveBack(caller, seen, form.values("because"), form.value("reason"));
                    default -> List.of(new Refusal("review", "review.none", "Choose whether you accept the report"));
                };
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, id) + "?done=" + form.value("review"))
                : Replies.again(shown(request, opened(request, id), form.refused(refusals)));
    }

    @GET
    @Path("pdf")
    public Response pdf(@Context PageRequest request, @PathParam("id") long id) {
        return paper.pdf(reports.paper(Entrance.caller(request), id), () -> ReportPaper.readable(opened(request, id)));
    }

    @GET
    @Path("evidence/{file: [0-9]{1,18}}")
    public Response evidence(@Context PageRequest request, @PathParam("id") long id, @PathParam("file") long file) {
        return reports.evidence(Entrance.caller(request), id, file)
                .map(Downloads::of)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * What can be done with a report.
     *
     * @param checklist shown where the report is accepted; empty where there is nothing to tick
     */
    public static Choices choices(Form form, Opened opened, Content checklist, Content reason) {
        var choices = Choices.of(form, "review", "What do you do with this report?");
        var accepting = checks(form, opened).options().isEmpty()
                ? choices.option(
                        "accept",
                        "Accept it",
                        opened.report().planned().isFinal() ? "Induction can be decided then" : "")
                : choices.option("accept", "Accept it", checklist);
        return accepting.option("return", "Return it to the school", reason);
    }

    /** What is ticked before a report is accepted. */
    public static Choices checks(Form form, Opened opened) {
        return each(
                Choices.of(form, "checked", "What have you checked?")
                        .hint("All of it is kept with the report. The school and the teacher read it there"),
                opened.particulars().ways().reviews().checklist());
    }

    /** The reasons to choose from when a report is returned. */
    public static Choices reasons(Form form, Opened opened) {
        return each(
                Choices.of(form, "because", "Why?").hint("Choose what applies, or use your own words below"),
                opened.particulars().ways().reviews().reasons());
    }

    private static Choices each(Choices choices, List<String> sentences) {
        var all = choices.small();
        for (var sentence : sentences) {
            all = all.option(sentence, sentence);
        }
        return all;
    }

    private Opened opened(PageRequest request, long id) {
        return reports.look(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private JteModel shown(PageRequest request, Opened opened, Form form) {
        var address = address(request, opened.report().id());
        var screen = request.screen(opened.report().title())
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/reports", "Reports"))
                .with(form);
        return templates.consoleReport(
                switch (form.value("done")) {
                    case "accept" -> screen.saying(Notice.success("The report is accepted"));
                    case "return" ->
                        screen.saying(Notice.success("The report is returned. The school gets your reason"));
                    default -> screen;
                },
                opened,
                ReportFacts.of(opened, clock, request.home() + "/console/ects/"),
                ReportView.cards(opened, address, clock),
                reports.isWaiting(opened),
                reports.mayDecide(Entrance.caller(request), opened),
                reports.reader(Entrance.caller(request), opened).orElse(""),
                reports.mayClose(Entrance.caller(request), opened),
                running(request, opened),
                address);
    }

    /** What the hand-in of a final assessment has set off. */
    private Running running(PageRequest request, Opened opened) {
        if (!opened.report().planned().isFinal()) {
            return Running.NONE;
        }
        return clocks.sinceHandedIn(Entrance.caller(request), opened.report().id())
                .map(running -> new Running(
                        decisions.clocks(running.clocks()),
                        request.home() + "/console/decisions/" + running.decision()))
                .orElse(Running.NONE);
    }

    /**
     * Clocks that run.
     *
     * @param decision the address of the decision that is awaited
     */
    public record Running(List<Timed> clocks, String decision) {

        static final Running NONE = new Running(List.of(), "");
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/console/reports/" + id;
    }
}
