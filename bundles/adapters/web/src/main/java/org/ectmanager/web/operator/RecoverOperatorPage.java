/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.RecoverOperator;
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

/** How an operator gets back in, by a link that was made on the machine's console. */
@Component
@Path("/operator/recover/{token}")
public final class RecoverOperatorPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RecoverOperator recover;

    @Activate
    public RecoverOperatorPage(@Reference RecoverOperator recover) {
        this.recover = recover;
    }

    @GET
    public Response open(@Context PageRequest request, @PathParam("token") String token) {
        return recover.open(token)
                ? Replies.ok(shown(request, Form.empty()))
                : Replies.problem(request, Problem.TOO_LATE);
    }

    @POST
    public Response choose(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        var refusals = recover.choose(token, form.value("password"), form.value("again"));
        return refusals.isEmpty()
                ? Replies.seeOther("/operator/sign-in?after=new-password")
                : Replies.again(shown(request, form.refused(refusals)));
    }

    private JteModel shown(PageRequest request, Form form) {
        return templates.signinNewPassword(
                request.screen("Choose a new password").with(form), false);
    }
}
