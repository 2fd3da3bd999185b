/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The operators' sign-in. */
@Component
@Path("/operator/sign-in")
public final class OperatorSignInPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final OperatorSignIn signIn;
    private final OperatorCookie cookie;

    @Activate
    public OperatorSignInPage(@Reference OperatorSignIn signIn, @Reference OperatorCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @GET
    public Response ask(@Context PageRequest request, @Context Form form) {
        return request.visitor().isSignedIn() ? Replies.seeOther("/operator") : Replies.ok(shown(request, form));
    }

    @POST
    public Response enter(@Context PageRequest request, @Context Form form) {
        return signIn.signIn(form.value("login"), form.value("password"))
                .fold(
                        token -> Response.fromResponse(Replies.seeOther("/operator"))
                                .header(HttpHeaders.SET_COOKIE, cookie.holding(request.arrival(), token))
                                .build(),
                        refusals -> Replies.again(shown(request, form.refused(refusals))));
    }

    private JteModel shown(PageRequest request, Form form) {
        var screen = request.screen("Sign in as operator").with(form).backTo("/");
        return templates.operatorSignIn(
                switch (form.value("after")) {
                    case "signed-out" -> screen.saying(Notice.success("You are signed out"));
                    case "new-password" -> screen.saying(Notice.success("Your password is changed. Sign in with it"));
                    default -> screen;
                });
    }
}
