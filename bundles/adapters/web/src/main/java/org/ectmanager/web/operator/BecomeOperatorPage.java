/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.FirstOperator;
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

/** How somebody becomes the first operator, by the link that an empty platform printed. The username is shown once. */
@Component
@Path("/operator/first/{token}")
public final class BecomeOperatorPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final FirstOperator operators;

    @Activate
    public BecomeOperatorPage(@Reference FirstOperator operators) {
        this.operators = operators;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("token") String token) {
        return operators.open(token)
                ? Replies.ok(shown(request, Form.empty()))
                : Replies.problem(request, Problem.TOO_LATE);
    }

    @POST
    public Response begin(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        return operators
                .begin(token, AccountFields.read(form))
                .fold(
                        username -> Replies.ok(templates.operatorBegun(
                                request.screen("You are an operator now").withOwnHeading(), username)),
                        refusals -> Replies.again(shown(request, form.refused(refusals))));
    }

    private JteModel shown(PageRequest request, Form form) {
        return templates.operatorFirst(
                request.screen("Become the first operator").with(form), Optional.empty());
    }
}
