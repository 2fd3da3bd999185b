/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
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

/** Inductions at their end: those that wait for a decision, the longest first, and those that were decided. */
@Component
@Path("/{body}/console/decisions")
public final class ConsoleDecisionsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final DecideInduction decisions;
    private final Clock clock;

    @Activate
    public ConsoleDecisionsPage(@Reference DecideInduction decisions, @Reference Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/decisions";
        var madeTab = root + "?state=made";
        var showsMade = form.value(Choice.STATE).equals("made");
        return Replies.ok(templates.listList(
                request.screen("Decisions").below(Link.to(request.home() + "/console", "Home")),
                LongList.of(showsMade ? made(root, decisions.made(caller)) : awaited(root, decisions.awaited(caller)))
                        .dividedInto(
                                List.of(Link.to(root, "Waiting"), Link.to(madeTab, "Decided")),
                                showsMade ? madeTab : root)
                        .asked(form)));
    }

    private static Table awaited(String root, List<Listed> found) {
        return Table.of(
                        "Waiting for a decision",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("The school recommends"),
                        Table.words("Received"))
                .whenEmpty("No induction waits for a decision. One appears here when its final assessment is accepted.")
                .rows(found.stream()
                        .map(listed -> List.of(
                                teacher(root, listed),
                                Cell.of(listed.school()),
                                Cell.of(listed.decision().recommendation().sentence()),
                                Cell.of(Days.of(listed.decision().receivedOn()))))
                        .toList());
    }

    private Table made(String root, List<Listed> found) {
        return Table.of(
                        "Decided",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Decision"),
                        Table.words("Decided on"),
                        Table.words("By"))
                .whenEmpty("No decision has been made yet.")
                .rows(found.stream()
                        .flatMap(listed -> listed.decision().made().stream()
                                .map(made -> List.of(
                                        teacher(root, listed),
                                        Cell.of(listed.school()),
                                        Cell.of(outcome(made.decision())),
                                        Cell.of(Days.of(made.at(), clock)),
                                        Cell.of(made.by()))))
                        .toList());
    }

    private static Cell teacher(String root, Listed listed) {
        return Cell.of(Link.to(root + "/" + listed.decision().id(), listed.teacher()));
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Extend extend) {
            return "Extended by " + extend.extension().terms() + " terms";
        }
        return decision instanceof Decision.Pass ? "Passed" : "Failed";
    }
}
