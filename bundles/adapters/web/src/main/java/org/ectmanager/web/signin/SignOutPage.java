/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.SignIn;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends the session, on our side and in the browser. */
@Component
@Path("/{body}/sign-out")
public final class SignOutPage implements Page {

    private final SignIn signIn;
    private final SessionCookie cookie;

    @Activate
    public SignOutPage(@Reference SignIn signIn, @Reference SessionCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @POST
    public Response leave(@Context PageRequest request) {
        Entrance.body(request);
        cookie.token(request.arrival()).ifPresent(signIn::signOut);
        return Response.fromResponse(Replies.seeOther(request.home() + "/sign-in?after=signed-out"))
                .header(HttpHeaders.SET_COOKIE, cookie.emptied(request.arrival()))
                .build();
    }
}
