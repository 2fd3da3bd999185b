/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends an operator's session, on our side and in the browser. */
@Component
@Path("/operator/sign-out")
public final class OperatorSignOutPage implements Page {

    private final OperatorSignIn signIn;
    private final OperatorCookie cookie;

    @Activate
    public OperatorSignOutPage(@Reference OperatorSignIn signIn, @Reference OperatorCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @POST
    public Response leave(@Context PageRequest request) {
        cookie.token(request.arrival()).ifPresent(signIn::signOut);
        return Response.fromResponse(Replies.seeOther("/operator/sign-in?after=signed-out"))
                .header(HttpHeaders.SET_COOKIE, cookie.emptied(request.arrival()))
                .build();
    }
}
