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
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.people.SendLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody of the school or of the appropriate body sends a teacher the invitation again, or a sign-in link. */
@Component
@Path(SentFrom.PATH + SendLink.PATH)
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
        var from = new SentFrom(request, at, id);
        return link(from.caller(), from.induction(inductions)).ask(request, from.record());
    }

    @POST
    public Response send(@Context PageRequest request, @PathParam("at") String at, @PathParam("id") long id) {
        var from = new SentFrom(request, at, id);
        var induction = from.induction(inductions);
        var link = link(from.caller(), induction);
        invite.send(from.caller(), induction.school(), induction.ect());
        return link.sent(from.record());
    }

    private SendLink link(Caller caller, Induction induction) {
        return invite.post(caller, induction.school(), induction.ect())
                .map(SendLink::of)
                .orElseThrow(NotFoundException::new);
    }
}
