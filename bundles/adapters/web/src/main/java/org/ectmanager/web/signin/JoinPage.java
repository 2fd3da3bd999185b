/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.JoinBody;
import org.ectmanager.application.people.JoinBody.Invitation;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.AccountFields;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Becoming lead of an appropriate body by the link in an invitation, under that body's address only. */
@Component
@Path("/{body}/join/{token}")
public final class JoinPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final JoinBody joining;

    @Activate
    public JoinPage(@Reference JoinBody joining) {
        this.joining = joining;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("token") String token) {
        return invitation(request, token)
                .map(invitation -> Replies.ok(shown(request, invitation, Form.empty())))
                .orElseGet(() -> Replies.problem(request, Problem.TOO_LATE));
    }

    @POST
    public Response join(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        return invitation(request, token)
                .map(invitation -> join(request, form, token, invitation))
                .orElseGet(() -> Replies.problem(request, Problem.TOO_LATE));
    }

    private Response join(PageRequest request, Form form, String token, Invitation invitation) {
        var refusals = joining.join(token, AccountFields.read(form));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/sign-in?after=joined")
                : Replies.again(shown(request, invitation, form.refused(refusals)));
    }

    private Optional<Invitation> invitation(PageRequest request, String token) {
        var body = Entrance.body(request);
        return joining.invitation(token).filter(found -> found.body().equals(body));
    }

    private JteModel shown(PageRequest request, Invitation invitation, Form form) {
        return templates.signinJoin(
                request.screen("Become a lead").with(form), invitation.address().value(), invitation.known());
    }
}
