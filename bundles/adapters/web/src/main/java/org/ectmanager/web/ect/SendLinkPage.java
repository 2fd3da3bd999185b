/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody of the school or of the appropriate body sends a teacher the invitation again, or a sign-in link. */
@Component
@Path("/{body}/{at: console|school/[0-9]{1,18}}/ects/{id: [0-9]{1,18}}/" + SendLink.PATH)
public final class SendLinkPage implements Page {

    private final SeeInductions inductions;
    private final InviteTeachers invite;

    @Activate
    public SendLinkPage(@Reference SeeInductions inductions, @Reference InviteTeachers invite) {
        this.inductions = inductions;
        this.invite = invite;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("at") String at, @PathParam("id") long id) {
        return link(Entrance.caller(request), induction(request, at, id)).ask(request, record(request, at, id));
    }

    @POST
    public Response send(@Context PageRequest request, @PathParam("at") String at, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var induction = induction(request, at, id);
        var link = link(caller, induction);
        invite.send(caller, induction.school(), induction.ect());
        return link.sent(record(request, at, id));
    }

    private SendLink link(Caller caller, Induction induction) {
        return invite.post(caller, induction.school(), induction.ect())
                .map(SendLink::of)
                .orElseThrow(NotFoundException::new);
    }

    /** Only under the school that leads, and under the console for the body's own people. */
    private Induction induction(PageRequest request, String at, long id) {
        var caller = Entrance.caller(request);
        return inductions
                .look(caller, id)
                .map(Seen::induction)
                .filter(found -> found.state() != State.LEFT)
                .filter(found -> at.equals("console")
                        ? isOfBody(caller)
                        : at.equals("school/" + found.school().value()))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isOfBody(Caller caller) {
        return caller.appointments().stream().anyMatch(held -> held.school().isEmpty());
    }

    private static String record(PageRequest request, String at, long id) {
        return request.home() + "/" + at + "/ects/" + id;
    }
}
