/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.RunTables.Made;
import org.ectmanager.application.table.RunTables.Use;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One report: what may be chosen, its rows page by page, and all of them as a file. */
@Component
@Path("/{body}/console/run-reports/{report: [a-z0-9-]{2,40}}")
public final class TablePage implements Page {

    private static final Logger LOG = LoggerFactory.getLogger(TablePage.class);

    private final Templates templates = new StaticTemplates();
    private final RunTables tables;
    private final Clock clock;

    @Activate
    public TablePage(@Reference RunTables tables, @Reference Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("report") String report) {
        Modules.require(request, BodyModule.REPORTS_TO_RUN);
        var caller = Entrance.caller(request);
        return tables.find(caller, report)
                .map(offer -> {
                    var asked = new Asked(offer, form);
                    return tables.run(caller, report, asked.typed(), Use.SCREEN)
                            .fold(made -> shown(request, asked, made), refusals -> not(request, asked, refusals));
                })
                .orElseGet(() -> absent(request));
    }

    @GET
    @Path("csv")
    public Response csv(@Context PageRequest request, @Context Form form, @PathParam("report") String report) {
        Modules.require(request, BodyModule.REPORTS_TO_RUN);
        var caller = Entrance.caller(request);
        return tables.find(caller, report)
                .map(offer -> {
                    var asked = new Asked(offer, form);
                    return tables.run(caller, report, asked.typed(), Use.FILE)
                            .fold(
                                    made -> CsvFile.of(report + "-" + LocalDate.now(clock), made.table()),
                                    refusals -> not(request, asked, refusals));
                })
                .orElseGet(() -> absent(request));
    }

    private Response shown(PageRequest request, Asked asked, Made made) {
        return Replies.ok(templates.tableReport(
                screen(request, asked).with(asked.filledIn()),
                asked.offer(),
                address(request, asked),
                Optional.of(Rows.of(made, asked, address(request, asked))),
                ""));
    }

    private Response not(PageRequest request, Asked asked, List<Refusal> refusals) {
        if (refusals.stream().anyMatch(refusal -> refusal.code().equals(RunTables.ABSENT))) {
            return absent(request);
        }
        var failed = refusals.stream().anyMatch(refusal -> refusal.code().equals(RunTables.FAILED));
        var form = failed ? asked.filledIn() : asked.filledIn().refused(refusals);
        var page = templates.tableReport(
                screen(request, asked).with(form),
                asked.offer(),
                address(request, asked),
                Optional.empty(),
                failed ? request.arrival().id() : "");
        if (failed) {
            LOG.error(
                    "Request {}: the report {} could not be made",
                    request.arrival().id(),
                    asked.offer().profile().id());
        }
        return failed ? Response.status(503).entity(page).type(Replies.HTML).build() : Replies.again(page);
    }

    /** The plugin has left, perhaps since the page before this one. */
    private Response absent(PageRequest request) {
        return Response.status(404)
                .entity(templates.tableAbsent(
                        below(request, request.screen("This report is not here at the moment")), list(request)))
                .type(Replies.HTML)
                .build();
    }

    private static Screen screen(PageRequest request, Asked asked) {
        return below(request, request.screen(asked.offer().profile().title()));
    }

    private static Screen below(PageRequest request, Screen screen) {
        return screen.below(Link.to(request.home() + "/console", "Home"), Link.to(list(request), "Reports to run"));
    }

    private static String list(PageRequest request) {
        return request.home() + "/console/run-reports";
    }

    private static String address(PageRequest request, Asked asked) {
        return list(request) + "/" + asked.offer().profile().id();
    }
}
