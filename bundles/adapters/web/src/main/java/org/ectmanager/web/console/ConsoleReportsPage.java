/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports that schools have handed in: those to read, those returned, those accepted. */
@Component
@Path("/{body}/console/reports")
public final class ConsoleReportsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReviewReport reports;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ConsoleReportsPage(@Reference ReviewReport reports, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.reports = reports;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var at = at(request);
        var stage = Choice.of(Stage.values(), form.value(Choice.STATE), Stage.TO_READ);
        var found = reports.at(Entrance.caller(request), stage, Wanted.page(Choice.page(form)));
        return shown(request, form, stage, "", LongList.of(table(request, stage, found), found, href(at, stage)));
    }

    @POST
    public Response search(@Context PageRequest request, @Context Form form) {
        var at = at(request);
        var stage = Choice.of(Stage.values(), form.value(Choice.STATE), Stage.TO_READ);
        var words = form.value(Search.FIELD);
        var found = reports.at(Entrance.caller(request), stage, Wanted.saying(words));
        return shown(
                request,
                form,
                stage,
                words,
                LongList.of(table(request, stage, found), found, href(at, stage))
                        .onOnePage(found));
    }

    private Response shown(PageRequest request, Form form, Stage stage, String words, LongList list) {
        var at = at(request);
        var stages = Stream.of(Stage.values())
                .map(each -> Link.to(href(at, each), title(each)))
                .toList();
        return Replies.ok(templates.listList(
                request.screen("Reports").below(Link.to(request.home() + "/console", "Home")),
                list.searchedBy(Search.forPeople("Find a report", "By the teacher or the school", words, at)
                                .keeping(Choice.STATE, Choice.word(stage)))
                        .dividedInto(stages, href(at, stage))
                        .asked(form)));
    }

    private Table table(PageRequest request, Stage stage, Slice<Listed> found) {
        var reviews = bodies.find(Entrance.body(request)).orElseThrow().reviews();
        var timed = stage == Stage.TO_READ && reviews.targetDays() > 0;
        var columns = Stream.of("Early career teacher", "Report", "School", "Handed in", timed ? "Read by" : "")
                .filter(heading -> !heading.isEmpty())
                .map(Table::words)
                .toArray(Table.Column[]::new);
        return Table.of(title(stage), columns)
                .whenEmpty(none(stage))
                .rows(found.items().stream()
                        .map(listed -> row(at(request), listed, timed ? Optional.of(reviews) : Optional.empty()))
                        .toList());
    }

    /** @param target what the body has said of the time in which it reads a report; empty where it is of no matter */
    private List<Cell> row(String at, Listed listed, Optional<ReviewPolicy> target) {
        var report = listed.report();
        var handedIn = report.submittedAt().map(when -> LocalDate.ofInstant(when, clock.getZone()));
        var cells = Stream.of(
                Cell.of(listed.teacher()),
                Cell.of(Link.to(at + "/" + report.id(), report.title())),
                Cell.of(listed.school()),
                Cell.of(handedIn.map(Days::of).orElse("")));
        return Stream.concat(cells, target.flatMap(reviews -> handedIn.flatMap(reviews::readBy)).map(this::by).stream())
                .toList();
    }

    private Cell by(LocalDate day) {
        return LocalDate.now(clock).isAfter(day)
                ? Cell.of(Tag.red("Overdue"), Days.of(day), Optional.empty())
                : Cell.of(Days.of(day));
    }

    private static String title(Stage stage) {
        return switch (stage) {
            case TO_READ -> "Waiting to be read";
            case RETURNED -> "Returned";
            case ACCEPTED -> "Accepted";
            case OVERTAKEN -> "Induction decided";
        };
    }

    private static String none(Stage stage) {
        return switch (stage) {
            case TO_READ ->
                "No report waits to be read. When a school hands one in, it appears here and you get an e-mail.";
            case RETURNED -> "No report is with a school to be changed.";
            case ACCEPTED -> "No report was accepted yet.";
            case OVERTAKEN ->
                "No induction was decided before a report that had been handed in was accepted. Such a report waits for"
                        + " nobody and stays on record.";
        };
    }

    private static String at(PageRequest request) {
        return request.home() + "/console/reports";
    }

    private static String href(String at, Stage stage) {
        return at + "?state=" + Choice.word(stage);
    }
}
