/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.ConfirmEmail;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Confirms a changed e-mail address. A press of the button counts, so that a mail scanner's look does not. */
@Component
@Path("/{body}/confirm-email")
public final class ConfirmEmailPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ConfirmEmail confirmation;

    @Activate
    public ConfirmEmailPage(@Reference ConfirmEmail confirmation) {
        this.confirmation = confirmation;
    }

    @GET
    @Path("done")
    public Response done(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        if (!form.isChosen("done", "confirmed")) {
            return Replies.seeOther(request.home());
        }
        return Replies.ok(templates.signinConfirmed(
                request.screen("E-mail address confirmed").saying(Notice.success("Your e-mail address is confirmed"))));
    }

    @GET
    @Path("{token}")
    public Response ask(@Context PageRequest request, @PathParam("token") String token) {
        Entrance.body(request);
        return confirmation.asked(token).isPresent()
                ? Replies.ok(shown(request, Form.empty()))
                : Replies.problem(request, Problem.TOO_LATE);
    }

    @POST
    @Path("{token}")
    public Response confirm(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        Entrance.body(request);
        var refusals = confirmation.confirm(token);
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/confirm-email/done?done=confirmed")
                : Replies.again(shown(request, form.refused(refusals)));
    }

    private JteModel shown(PageRequest request, Form form) {
        return templates.schoolConfirm(
                request.screen("Confirm your e-mail address").with(form).backTo(request.home()),
                "From then on our messages go to this address, and you can sign in with it. For 24 hours after that you"
                        + " cannot sign reports; this protects you if it was not you who changed it.",
                Button.primary("Confirm this address"),
                "",
                request.home());
    }
}
