/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An earlier induction of one's own, with its reports and, where one was made, its decision. */
@Component
@Path("/{body}/induction/earlier/{id: [0-9]{1,18}}")
public final class EarlierInductionPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeInductions inductions;
    private final EctRecord records;
    private final DecideInduction decisions;
    private final DecisionView view;
    private final ReadAtOnce reading;

    @Activate
    public EarlierInductionPage(
            @Reference SeeInductions inductions,
            @Reference EctRecord records,
            @Reference DecideInduction decisions,
            @Reference DecisionView view,
            @Reference ReadAtOnce reading) {
        this.inductions = inductions;
        this.records = records;
        this.decisions = decisions;
        this.view = view;
        this.reading = reading;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        return Replies.ok(reading.read(caller, () -> shown(request, caller, id)));
    }

    private JteModel shown(PageRequest request, Caller caller, long id) {
        requireEarlier(caller, id);
        var seen = inductions.look(caller, id).orElseThrow(NotFoundException::new);
        var screen = request.screen("An earlier induction").below(home(request));
        if (decisions.isDecided(caller, id)) {
            screen = screen.saying(Notice.important("There is a decision on this induction", "")
                    .leadingTo(Link.to(address(request, id) + "/decision", "Read the decision")));
        }
        return records.page(screen, caller, seen, address(request, id));
    }

    @GET
    @Path("decision")
    public Response decision(@Context PageRequest request, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        requireEarlier(caller, id);
        var file = decisions.own(caller, id).orElseThrow(NotFoundException::new);
        return Replies.ok(templates.inductionDecision(
                request.screen("The decision on an earlier induction")
                        .below(home(request), Link.to(address(request, id), "An earlier induction")),
                file,
                view.standing(file),
                view.clocks(file),
                view.notice(request, file),
                view.noticeTitle(file),
                view.isAppealed(file)));
    }

    private void requireEarlier(Caller caller, long id) {
        if (inductions.earlier(caller).stream().noneMatch(earlier -> earlier.id() == id)) {
            throw new NotFoundException();
        }
    }

    private static Link home(PageRequest request) {
        return Link.to(request.home() + "/induction", "My induction");
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/induction/earlier/" + id;
    }
}
