/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.message.MailBeforeAccount;
import org.ectmanager.application.message.MailBeforeAccount.How;
import org.ectmanager.application.operator.InviteLead;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.LostWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inviting the lead of an appropriate body that is here. */
@Component
@Path("/operator/bodies/{body}/invite")
public final class InviteLeadPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final InviteLead invitations;
    private final MailBeforeAccount mail;
    private final KnownPostOffice post;
    private final Clock clock;

    @Activate
    public InviteLeadPage(
            @Reference BodyRegistry bodies,
            @Reference InviteLead invitations,
            @Reference MailBeforeAccount mail,
            @Reference KnownPostOffice post,
            @Reference Clock clock) {
        this.bodies = bodies;
        this.invitations = invitations;
        this.mail = mail;
        this.post = post;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("body") String id) {
        Operators.only(request);
        return Replies.ok(asking(request, BodyAsked.of(bodies, id), Form.empty()));
    }

    @POST
    public Response invite(@Context PageRequest request, @Context Form form, @PathParam("body") String id) {
        var operator = Operators.only(request);
        var body = BodyAsked.of(bodies, id);
        var refusals = invitations.invite(operator, body.profile().id(), form.value("email"));
        return refusals.isEmpty()
                ? Replies.seeOther("/operator/bodies?done=invited")
                : Replies.again(asking(request, body, form.refused(refusals)));
    }

    /** An invitation that did not arrive is sent again, or given up. */
    @POST
    @Path("lost-mail")
    public Response settle(@Context PageRequest request, @Context Form form, @PathParam("body") String id) {
        var body = BodyAsked.of(bodies, id).profile().id();
        mail.settleLeads(Operators.only(request), body, LostWords.how(form));
        return Replies.seeOther(
                LostWords.how(form) == How.AGAIN
                        ? "/operator/bodies?done=invited"
                        : "/operator/bodies/" + body + "/invite");
    }

    private JteModel asking(PageRequest request, AppropriateBodyPlugin body, Form form) {
        var id = body.profile().id();
        var screen = request.screen("Invite a lead").with(form).backTo("/operator/bodies");
        return templates.operatorInvite(
                post.isClosed() ? screen.saying(post.waiting()) : screen,
                body.profile().name(),
                LostWords.ofLead(mail.toLeads(Operators.only(request), id), clock),
                "/operator/bodies/" + id + "/invite/lost-mail");
    }
}
