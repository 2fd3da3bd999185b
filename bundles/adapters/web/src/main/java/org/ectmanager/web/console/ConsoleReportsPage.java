/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
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
    private final Clock clock;

    @Activate
    public ConsoleReportsPage(@Reference ReviewReport reports, @Reference Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var at = at(request);
        var stage = Choice.of(Stage.values(), form.value(Choice.STATE), Stage.TO_READ);
        var found = reports.at(Entrance.caller(request), stage, Wanted.page(Choice.page(form)));
        return shown(request, form, stage, "", LongList.of(table(at, stage, found), found, href(at, stage)));
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
                LongList.of(table(at, stage, found), found, href(at, stage)).onOnePage(found));
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

    private Table table(String at, Stage stage, Slice<Listed> found) {
        return Table.of(
                        title(stage),
                        Table.words("Early career teacher"),
                        Table.words("Report"),
                        Table.words("School"),
                        Table.words("Handed in"))
                .whenEmpty(none(stage))
                .rows(found.items().stream().map(listed -> row(at, listed)).toList());
    }

    private List<Cell> row(String at, Listed listed) {
        var report = listed.report();
        return List.of(
                Cell.of(listed.teacher()),
                Cell.of(Link.to(at + "/" + report.id(), report.title())),
                Cell.of(listed.school()),
                Cell.of(report.submittedAt().map(when -> Days.of(when, clock)).orElse("")));
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
