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
import org.ectmanager.application.operator.JoinOperators;
import org.ectmanager.application.operator.JoinOperators.Invitation;
import org.ectmanager.domain.people.EmailAddress;
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

/**
 * How somebody becomes one more operator: the link that an operator gave them asks for their address, the link in the
 * mail to that address makes the account. The answer to an address never tells whether it is somebody's.
 */
@Component
@Path("/operator/join/{token}")
public final class JoinOperatorsPage implements Page {

    private static final String TITLE = "Become an operator";

    private final Templates templates = new StaticTemplates();
    private final JoinOperators operators;

    @Activate
    public JoinOperatorsPage(@Reference JoinOperators operators) {
        this.operators = operators;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("token") String token) {
        return operators
                .invitation(token)
                .map(found -> Replies.ok(shown(request, found, Form.empty())))
                .orElseGet(() -> Replies.problem(request, Problem.TOO_LATE));
    }

    @POST
    public Response send(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        return operators
                .invitation(token)
                .map(found -> found.address()
                        .map(address -> join(request, form, token, address))
                        .orElseGet(() -> askBy(request, form, token)))
                .orElseGet(() -> Replies.problem(request, Problem.TOO_LATE));
    }

    private Response askBy(PageRequest request, Form form, String token) {
        var refusals = operators.ask(token, form.value("email"), form.value("emailAgain"));
        return refusals.isEmpty()
                ? Replies.ok(templates.operatorJoinSent(request.screen("Look for our e-mail")))
                : Replies.again(asking(request, form.refused(refusals)));
    }

    private Response join(PageRequest request, Form form, String token, EmailAddress address) {
        return operators
                .join(token, AccountFields.read(form))
                .fold(
                        username -> Replies.ok(templates.operatorBegun(
                                request.screen("You are an operator now").withOwnHeading(), username)),
                        refusals -> Replies.again(making(request, address, form.refused(refusals))));
    }

    private JteModel shown(PageRequest request, Invitation found, Form form) {
        return found.address().map(address -> making(request, address, form)).orElseGet(() -> asking(request, form));
    }

    private JteModel asking(PageRequest request, Form form) {
        return templates.operatorJoin(request.screen(TITLE).with(form));
    }

    private JteModel making(PageRequest request, EmailAddress address, Form form) {
        return templates.operatorFirst(request.screen(TITLE).with(form), Optional.of(address.value()));
    }
}
