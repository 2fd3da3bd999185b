/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.account;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.MyAccount.Details;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own name and telephone number. */
@Component
@Path("/{body}/account/details")
public final class OwnDetailsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final MyAccount account;

    @Activate
    public OwnDetailsPage(@Reference MyAccount account) {
        this.account = account;
    }

    @GET
    public Response ask(@Context PageRequest request) {
        var own = account.own(Entrance.caller(request));
        return Replies.ok(shown(
                request,
                Form.empty()
                        .with("givenName", own.name().given())
                        .with("familyName", own.name().family())
                        .with("telephone", own.telephone()),
                own.version()));
    }

    @POST
    public Response save(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var refusals = account.changeDetails(
                caller,
                new Details(
                        form.value("givenName"),
                        form.value("familyName"),
                        form.value("telephone"),
                        Versions.of(form, "version")));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/account?done=details")
                : Replies.again(shown(
                        request, form.refused(refusals), account.own(caller).version()));
    }

    private JteModel shown(PageRequest request, Form form, long version) {
        return templates.accountDetails(
                request.screen("Change your name or telephone number")
                        .with(form)
                        .backTo(request.home() + "/account"),
                Long.toString(version));
    }
}
