/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.account;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking for another e-mail address of one's own. It counts once it is confirmed from there. */
@Component
@Path("/{body}/account/email")
public final class OwnEmailPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final MyAccount account;

    @Activate
    public OwnEmailPage(@Reference MyAccount account) {
        this.account = account;
    }

    @GET
    public Response ask(@Context PageRequest request) {
        return Replies.ok(shown(request, Form.empty()));
    }

    @POST
    public Response change(@Context PageRequest request, @Context Form form) {
        var refusals = account.changeEmail(
                Entrance.caller(request), form.value("current"), form.value("email"), form.value("emailAgain"));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/account?done=email")
                : Replies.again(shown(request, form.refused(refusals)));
    }

    private JteModel shown(PageRequest request, Form form) {
        return templates.accountEmail(
                request.screen("Change your e-mail address").with(form).backTo(request.home() + "/account"),
                account.own(Entrance.caller(request)).email().value());
    }
}
