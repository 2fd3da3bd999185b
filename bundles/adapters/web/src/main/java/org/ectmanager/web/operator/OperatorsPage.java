/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.JoinOperators;
import org.ectmanager.application.operator.ManageOperators;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who runs the platform: the list, inviting another one, removing one. */
@Component
@Path("/operator/operators")
public final class OperatorsPage implements Page {

    private static final String AT = "/operator/operators";

    private final Templates templates = new StaticTemplates();
    private final ManageOperators operators;
    private final JoinOperators invitations;
    private final Platform platform;

    @Activate
    public OperatorsPage(
            @Reference ManageOperators operators, @Reference JoinOperators invitations, @Reference Platform platform) {
        this.operators = operators;
        this.invitations = invitations;
        this.platform = platform;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var screen = Operators.screen(request, "Operators");
        return Replies.ok(templates.operatorOperators(
                form.value("done").equals("removed")
                        ? screen.saying(Notice.success("This person is no operator any more"))
                        : screen,
                table(Operators.only(request))));
    }

    /** The link is shown once, in this answer only: it is in no address and in no mail. */
    @POST
    public Response invite(@Context PageRequest request) {
        var token = invitations.invite(Operators.only(request));
        return Replies.ok(templates.operatorInvited(
                request.screen("Invite an operator").backTo(AT), platform.address() + "/operator/join/" + token));
    }

    @GET
    @Path("{person: [1-9][0-9]{0,17}}/remove")
    public Response ask(@Context PageRequest request, @PathParam("person") long person) {
        return Replies.ok(removing(request, found(Operators.only(request), person), Form.empty()));
    }

    @POST
    @Path("{person: [1-9][0-9]{0,17}}/remove")
    public Response remove(@Context PageRequest request, @PathParam("person") long person) {
        var operator = Operators.only(request);
        var found = found(operator, person);
        var refusals = operators.remove(operator, found.id());
        return refusals.isEmpty()
                ? Replies.seeOther(AT + "?done=removed")
                : Replies.again(removing(request, found, Form.empty().refused(refusals)));
    }

    private Person found(Operator operator, long person) {
        return Optional.of(new PersonId(person))
                .flatMap(id -> operators.find(operator, id))
                .orElseThrow(() -> Declined.gone("This person is not an operator any more.", AT));
    }

    private JteModel removing(PageRequest request, Person person, Form form) {
        return templates.operatorRemove(request.screen("Remove " + person.name().full() + "?")
                .with(form)
                .backTo(AT));
    }

    private Table table(Operator asking) {
        return Table.of("Operators", Table.words("Name"), Table.words("E-mail address"), Table.words("Remove"))
                .rows(operators.all(asking).stream()
                        .map(person -> List.of(
                                Cell.of(person.name().full()),
                                Cell.of(person.email().value()),
                                Cell.of(new Link(
                                        "Remove",
                                        AT + "/" + person.id().value() + "/remove",
                                        person.name().full()))))
                        .toList());
    }
}
