/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.leaving;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.leaving.ReleaseTeacher.Case;
import org.ectmanager.application.leaving.ReleaseTeacher.Seen;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer of the appropriate body releases a teacher who has left. */
@Component
@Path("/{body}/console/ects/{id: [0-9]{1,18}}/left")
public final class ReleasePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReleaseTeacher leaving;
    private final Rights rights;

    @Activate
    public ReleasePage(@Reference ReleaseTeacher leaving, @Reference Rights rights) {
        this.leaving = leaving;
        this.rights = rights;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        return Replies.ok(shown(request, found(request, id), Form.empty()));
    }

    @POST
    public Response release(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var refusals = leaving.release(
                Entrance.caller(request),
                new Seen(id, Versions.of(form, "version")),
                form.values("noted").contains("yes"));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/console/leavers?done=left")
                : Replies.again(shown(request, found(request, id), form.refused(refusals)));
    }

    private JteModel shown(PageRequest request, Case found, Form form) {
        var induction = found.induction();
        var record = request.home() + "/console/ects/" + induction.id();
        var screen = request.screen(induction.name().full()).with(form).backTo(record);
        var facts = SummaryList.empty()
                .row("Where induction stands", induction.state().title())
                .row("Start", Days.of(induction.startsOn()))
                .row("Last day of the last post", found.lastDay().map(Days::of).orElse("None yet"));
        return templates.consoleLeft(
                screen,
                facts,
                found.findings(),
                induction.version(),
                induction.state() == State.OPEN,
                found.mayGo(),
                found.findings().stream().anyMatch(Finding.Warning.class::isInstance),
                record);
    }

    private Case found(PageRequest request, long id) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.AUTHORISE_ECT);
        return leaving.look(caller, id).orElseThrow(NotFoundException::new);
    }
}
