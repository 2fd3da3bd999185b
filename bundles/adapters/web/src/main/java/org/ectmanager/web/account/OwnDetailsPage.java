/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.account;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.MyAccount.Details;
import org.ectmanager.web.component.Overtaken;
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
    private final Clock clock;

    @Activate
    public OwnDetailsPage(@Reference MyAccount account, @Reference Clock clock) {
        this.account = account;
        this.clock = clock;
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
        if (refusals.isEmpty()) {
            return Replies.seeOther(request.home() + "/account?done=details");
        }
        var seen = Versions.of(form, "version");
        if (!Versions.overtaken(refusals)) {
            return Replies.again(shown(request, form.refused(refusals), seen));
        }
        var now = account.own(caller);
        var overtaken = Overtaken.by(account.since(caller, seen), clock)
                .field("First name", "given_name", now.name().given(), form, "givenName")
                .field("Last name", "family_name", now.name().family(), form, "familyName")
                .field("Telephone", "telephone", now.telephone(), form, "telephone");
        return Replies.again(shown(request, overtaken.kept(form).refused(refusals), now.version(), overtaken));
    }

    private JteModel shown(PageRequest request, Form form, long version) {
        return shown(request, form, version, Overtaken.not());
    }

    private JteModel shown(PageRequest request, Form form, long version, Overtaken overtaken) {
        return templates.accountDetails(
                request.screen("Change your name or telephone number")
                        .with(form)
                        .backTo(request.home() + "/account"),
                Long.toString(version),
                overtaken);
    }
}
