/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ending;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.ending.SeeEndings.Kept;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.ruleset.RuleSets;
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

/** Inductions that are over, and from when on their records may be deleted (R53), for the officers of a body. */
@Component
@Path("/{body}/console/kept")
public final class KeptRecordsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeEndings endings;

    @Activate
    public KeptRecordsPage(@Reference SeeEndings endings) {
        this.endings = endings;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var found = endings.kept(Entrance.caller(request), Wanted.page(Choice.page(form)));
        return Replies.ok(templates.listList(
                request.screen("How long records are kept").below(Link.to(request.home() + "/console", "Home")),
                LongList.of(table(request, found), found, request.home() + "/console/kept")
                        .remarking(why())
                        .asked(form)));
    }

    private static Table table(PageRequest request, Slice<Kept> found) {
        return Table.of(
                        "Inductions that are over, the longest first",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("How it ended"),
                        Table.words("Over since"),
                        Table.words("Kept at least until"))
                .whenEmpty("No induction is over yet. One that was decided or left appears here.")
                .rows(found.items().stream().map(kept -> row(request, kept)).toList());
    }

    private static List<Cell> row(PageRequest request, Kept kept) {
        var ended = kept.ended();
        return List.of(
                Cell.of(Link.to(
                        request.home() + "/console/ects/" + ended.induction(),
                        ended.name().full())),
                Cell.of(ended.school()),
                Cell.of(ended.state().title()),
                Cell.of(Days.of(ended.endedOn())),
                Cell.of(until(kept)));
    }

    private static String until(Kept kept) {
        var day = Days.of(kept.until());
        if (kept.ended().appealRuns()) {
            return day + ", and until the appeal that is running is over";
        }
        return kept.isOver() ? day + ". The time is over" : day;
    }

    private static String why() {
        return "Reports and all documentation are kept for "
                + RuleSets.latest().keeping().years()
                + " years at least, counted from the decision, or from the last day of the last post of whoever left (R53,"
                + " statutory guidance, paragraphs 2.77 and 5.11). Whatever an appeal or a grievance needs is kept until it"
                + " is settled. Nothing is deleted by itself.";
    }
}
