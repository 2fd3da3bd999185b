/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
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

/** Reports that schools have handed in and that wait to be read. */
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
    public Response list(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/reports";
        var table = Table.of(
                        "Waiting to be read",
                        Table.words("Early career teacher"),
                        Table.words("Report"),
                        Table.words("School"),
                        Table.words("Handed in"))
                .whenEmpty(
                        "No report waits to be read. When a school hands one in, it appears here and you get an e-mail.")
                .rows(reports.waiting(caller).stream()
                        .map(listed -> row(root, listed))
                        .toList());
        return Replies.ok(templates.reportList(
                request.screen("Reports").below(Link.to(request.home() + "/console", "Home")), List.of(table)));
    }

    private List<Cell> row(String root, Listed listed) {
        var report = listed.report();
        return List.of(
                Cell.of(listed.teacher()),
                Cell.of(Link.to(root + "/" + report.id(), report.title())),
                Cell.of(listed.school()),
                Cell.of(report.submittedAt().map(at -> Days.of(at, clock)).orElse("")));
    }
}
