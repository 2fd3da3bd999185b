/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.decision.DecideInduction;
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

/** Inductions at their end that wait for a decision, the longest first. */
@Component
@Path("/{body}/console/decisions")
public final class ConsoleDecisionsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final DecideInduction decisions;

    @Activate
    public ConsoleDecisionsPage(@Reference DecideInduction decisions) {
        this.decisions = decisions;
    }

    @GET
    public Response list(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/decisions/";
        var table = Table.of(
                        "Waiting for a decision",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("The school recommends"),
                        Table.words("Received"))
                .whenEmpty("No induction waits for a decision. One appears here when its final assessment is accepted.")
                .rows(decisions.awaited(caller).stream()
                        .map(listed -> List.of(
                                Cell.of(Link.to(root + listed.decision().id(), listed.teacher())),
                                Cell.of(listed.school()),
                                Cell.of(listed.decision().recommendation().sentence()),
                                Cell.of(Days.of(listed.decision().receivedOn()))))
                        .toList());
        return Replies.ok(templates.reportList(
                request.screen("Decisions").below(Link.to(request.home() + "/console", "Home")), List.of(table)));
    }
}
