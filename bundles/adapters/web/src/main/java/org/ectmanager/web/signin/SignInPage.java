/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.SignIn;
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

/** Signing in by six-digit username or e-mail address. Features 2.4. */
@Component
@Path("/{body}/sign-in")
public final class SignInPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SignIn signIn;
    private final SessionCookie cookie;

    @Activate
    public SignInPage(@Reference SignIn signIn, @Reference SessionCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @GET
    public Response ask(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        return request.visitor().isSignedIn() ? Replies.seeOther(request.home()) : Replies.ok(shown(request, form));
    }

    @POST
    public Response enter(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        return signIn.signIn(form.value("login"), form.value("password"))
                .fold(
                        token -> Response.fromResponse(Replies.seeOther(Entrance.safe(request, form.value("back"))))
                                .header(HttpHeaders.SET_COOKIE, cookie.holding(request.arrival(), token))
                                .build(),
                        refusals -> Replies.again(shown(request, form.refused(refusals))));
    }

    private JteModel shown(PageRequest request, Form form) {
        var screen = request.screen("Sign in").with(form).backTo(request.home());
        return templates.signinSignIn(
                switch (form.value("after")) {
                    case "signed-out" -> screen.saying(Notice.success("You are signed out"));
                    case "joined" -> screen.saying(Notice.success("You are a lead now. Sign in to begin"));
                    case "new-password" -> screen.saying(Notice.success("Your password is changed. Sign in with it"));
                    default -> screen;
                });
    }
}
