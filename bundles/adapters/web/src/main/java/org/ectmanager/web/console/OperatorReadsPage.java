/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.OperatorReads;
import org.ectmanager.application.report.OperatorReads.Read;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which reports operators of the platform read, and why. For leads. */
@Component
@Path("/{body}/console/operator-reads")
public final class OperatorReadsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final OperatorReads reads;
    private final Clock clock;

    @Activate
    public OperatorReadsPage(@Reference OperatorReads reads, @Reference Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var reports = request.home() + "/console/reports/";
        return Replies.ok(templates.operatorList(
                request.screen("Reports that operators read").below(Link.to(request.home() + "/console", "Home")),
                "Operators run the platform. They see no report unless they give a reason, which is kept here.",
                Table.of("Reports, the latest first", Table.words("When"), Table.words("Report"), Table.words("Why"))
                        .whenEmpty("No operator has read a report.")
                        .rows(reads.done(Entrance.caller(request)).stream()
                                .map(read -> row(reports, read))
                                .toList()),
                List.of()));
    }

    private List<Cell> row(String reports, Read read) {
        return List.of(
                Cell.of(Moments.of(read.at(), clock)),
                Cell.of(Link.to(reports + read.report(), "Report " + read.report())),
                Cell.of(read.reason()));
    }
}
