/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.RecoverOperator;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How an operator gets back in: by a link from a mail or from the machine's console. */
@Component
@Path("/operator/recover")
public final class RecoverOperatorPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RecoverOperator recover;

    @Activate
    public RecoverOperatorPage(@Reference RecoverOperator recover) {
        this.recover = recover;
    }

    @GET
    public Response ask(@Context PageRequest request) {
        return Replies.ok(asking(request, Form.empty()));
    }

    /** The answer never tells whether somebody is an operator. */
    @POST
    public Response send(@Context PageRequest request, @Context Form form) {
        var refusals = form.value("login").isBlank()
                ? List.of(new Refusal("login", "login.none", "Enter your six-digit username or your e-mail address"))
                : recover.ask(form.value("login"));
        return refusals.isEmpty()
                ? Replies.seeOther("/operator/recover/sent")
                : Replies.again(asking(request, form.refused(refusals)));
    }

    @GET
    @Path("sent")
    public Response sent(@Context PageRequest request) {
        return Replies.ok(templates.operatorRecoverSent(
                request.screen("Look for our e-mail").backTo("/operator/sign-in")));
    }

    @GET
    @Path("{token}")
    public Response open(@Context PageRequest request, @PathParam("token") String token) {
        return recover.open(token)
                ? Replies.ok(shown(request, Form.empty()))
                : Replies.spent(request, "/operator/recover");
    }

    @POST
    @Path("{token}")
    public Response choose(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        var refusals = recover.choose(token, form.value("password"), form.value("again"));
        if (refusals.stream().anyMatch(refusal -> refusal.code().equals(RecoverOperator.LINK_USED))) {
            return Replies.spent(request, "/operator/recover");
        }
        return refusals.isEmpty()
                ? Replies.seeOther("/operator/sign-in?after=new-password")
                : Replies.again(shown(request, form.refused(refusals)));
    }

    private JteModel asking(PageRequest request, Form form) {
        return templates.signinRecover(
                request.screen("I cannot sign in as operator").with(form).backTo("/operator/sign-in"));
    }

    private JteModel shown(PageRequest request, Form form) {
        return templates.signinNewPassword(
                request.screen("Choose a new password").with(form), false);
    }
}
