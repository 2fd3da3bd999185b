/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a registration up, once it is confirmed. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}/withdraw")
public final class WithdrawPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;

    @Activate
    public WithdrawPage(@Reference RegisterEct registrations) {
        this.registrations = registrations;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long number, @PathParam("id") long id) {
        var place = Place.of(request, number);
        var registration = find(place, id);
        return registration.isOpenToSchool()
                ? Replies.ok(shown(place, registration, Form.empty()))
                : Replies.seeOther(place.registration(id));
    }

    @POST
    public Response withdraw(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var refusals = registrations.withdraw(place.caller(), place.school(), Drafts.seen(form, id));
        return refusals.isEmpty()
                ? Replies.seeOther(place.registrations() + "?done=withdrawn")
                : Replies.again(shown(place, find(place, id), form.refused(refusals)));
    }

    private JteModel shown(Place place, Registration registration, Form form) {
        return templates.schoolConfirm(
                place.request()
                        .screen("Withdraw this registration?")
                        .with(form)
                        .backTo(place.registration(registration.id())),
                registration.title() + " will not be registered. What was typed cannot be used again.",
                Button.warning("Withdraw the registration"),
                Long.toString(registration.version()),
                place.registration(registration.id()));
    }

    private Registration find(Place place, long id) {
        return registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
    }
}
