/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signature.Unconfirmed;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's reports, due and to come, by due date; first those that wait for the person who looks. */
@Component
@Path(Desk.LIST)
public final class SchoolReportsPage implements Page {

    private static final int MONTHS_AHEAD = 6;

    private final Templates templates = new StaticTemplates();
    private final WriteReport reports;
    private final Rights rights;
    private final Unconfirmed unconfirmed;
    private final Clock clock;

    @Activate
    public SchoolReportsPage(
            @Reference WriteReport reports,
            @Reference Rights rights,
            @Reference Unconfirmed unconfirmed,
            @Reference Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @PathParam("school") long school) {
        var desk = Desk.of(request, school, 0);
        var today = LocalDate.now(clock);
        var all = reports.at(desk.caller(), desk.school(), today.plusMonths(MONTHS_AHEAD));
        var due = all.stream()
                .filter(listed -> listed.report().state() != State.SCHEDULED)
                .toList();
        var coming = all.stream()
                .filter(listed -> listed.report().state() == State.SCHEDULED)
                .toList();
        var tables = new ArrayList<Table>();
        if (rights.allows(desk.caller(), Right.SIGN_AS_HEAD, desk.school())) {
            var waiting = DueTable.toSign(desk.list(), due, today);
            tables.add(unconfirmed.toSign(desk.caller(), desk.school(), waiting, "Reports"));
        }
        tables.add(DueTable.of("Reports due", desk.list(), due, today)
                .whenEmpty("No report is due. Reports appear here on the day they are opened."));
        tables.add(DueTable.of("Reports to come", desk.list(), coming, today)
                .whenEmpty("No report opens in the next six months."));
        var screen = request.screen("Reports").below(Link.to(desk.root(), "School home"));
        return Replies.ok(templates.reportList(
                unconfirmed
                        .notice(desk.caller(), desk.school())
                        .map(screen::saying)
                        .orElse(screen),
                tables));
    }
}
