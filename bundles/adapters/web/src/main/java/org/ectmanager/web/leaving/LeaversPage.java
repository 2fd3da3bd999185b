/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.leaving;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Leavers.Leaver;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
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

/** Teachers whose last post is over and whose induction is open, for the officers of an appropriate body. */
@Component
@Path("/{body}/console/leavers")
public final class LeaversPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReleaseTeacher leaving;
    private final Rights rights;

    @Activate
    public LeaversPage(@Reference ReleaseTeacher leaving, @Reference Rights rights) {
        this.leaving = leaving;
        this.rights = rights;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.AUTHORISE_ECT);
        var screen = request.screen("Teachers who serve no more").below(Link.to(request.home() + "/console", "Home"));
        return Replies.ok(templates.reportList(
                form.value("done").equals("left") ? screen.saying(Notice.success("The teacher is released")) : screen,
                List.of(table(request, leaving.waiting(caller)))));
    }

    private static Table table(PageRequest request, List<Leaver> leavers) {
        return Table.of(
                        "Last post over, induction open",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Last day"))
                .whenEmpty(
                        "Nobody. When the last post of a teacher is over before induction is, the teacher appears here.")
                .rows(leavers.stream()
                        .map(leaver -> List.of(
                                Cell.of(Link.to(
                                        request.home() + "/console/ects/" + leaver.induction() + "/left",
                                        leaver.name().full())),
                                Cell.of(leaver.school()),
                                Cell.of(Days.of(leaver.lastDay()))))
                        .toList());
    }
}
