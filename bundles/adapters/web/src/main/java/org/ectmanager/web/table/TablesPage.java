/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.table;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports that plugins offer and that an appropriate body's staff can run. */
@Component
@Path("/{body}/console/run-reports")
public final class TablesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RunTables tables;

    @Activate
    public TablesPage(@Reference RunTables tables) {
        this.tables = tables;
    }

    @GET
    public Response list(@Context PageRequest request) {
        Modules.require(request, BodyModule.REPORTS_TO_RUN);
        var offers = tables.all(Entrance.caller(request));
        var table = Table.of("What can be run", Table.words("Report"), Table.words("What it answers"))
                .whenEmpty(
                        "No report is here at the moment. The operators of this service bring reports in; ask them for"
                                + " the one that you miss.")
                .rows(offers.stream()
                        .map(offer -> List.of(
                                Cell.of(Link.to(
                                        request.home() + "/console/run-reports/"
                                                + offer.profile().id(),
                                        offer.profile().title())),
                                Cell.of(offer.profile().about())))
                        .toList());
        return Replies.ok(templates.reportList(
                request.screen("Reports to run").below(Link.to(request.home() + "/console", "Home")), List.of(table)));
    }
}
