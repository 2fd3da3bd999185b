/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.Recover;
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

/** Getting back in by a link that works once. The answer never tells whether somebody has an account. */
@Component
@Path("/{body}/recover")
public final class RecoverPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Recover recover;

    @Activate
    public RecoverPage(@Reference Recover recover) {
        this.recover = recover;
    }

    @GET
    public Response ask(@Context PageRequest request) {
        Entrance.body(request);
        return Replies.ok(asked(request, Form.empty()));
    }

    @POST
    public Response send(
            @Context PageRequest request, @Context Form form, @HeaderParam("X-Forwarded-For") List<String> forwarded) {
        var body = Entrance.body(request);
        var network = Network.of(request.arrival().address(), forwarded);
        var refusals = form.value("login").isBlank()
                ? List.of(new Refusal("login", "login.none", "Enter your six-digit username or your e-mail address"))
                : recover.ask(body, form.value("login"), network);
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/recover/sent")
                : Replies.again(asked(request, form.refused(refusals)));
    }

    @GET
    @Path("sent")
    public Response sent(@Context PageRequest request) {
        Entrance.body(request);
        return Replies.ok(templates.signinRecoverSent(
                request.screen("Look for our e-mail").backTo(request.home() + "/sign-in")));
    }

    @GET
    @Path("{token}")
    public Response open(@Context PageRequest request, @PathParam("token") String token) {
        return recover.open(Entrance.body(request), token) ? Replies.ok(chosen(request, Form.empty())) : spent(request);
    }

    @POST
    @Path("{token}")
    public Response choose(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        var body = Entrance.body(request);
        var refusals = recover.choose(body, token, form.value("password"), form.value("again"));
        if (refusals.stream().anyMatch(refusal -> refusal.code().equals(Recover.LINK_USED))) {
            return spent(request);
        }
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/sign-in?after=new-password")
                : Replies.again(chosen(request, form.refused(refusals)));
    }

    private static Response spent(PageRequest request) {
        return Replies.spent(request, request.home() + "/recover");
    }

    private JteModel asked(PageRequest request, Form form) {
        return templates.signinRecover(
                request.screen("I cannot sign in").with(form).backTo(request.home() + "/sign-in"));
    }

    private JteModel chosen(PageRequest request, Form form) {
        return templates.signinNewPassword(
                request.screen("Choose a new password").with(form), false);
    }
}
