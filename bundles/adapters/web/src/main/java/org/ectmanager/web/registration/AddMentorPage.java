/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.MentorFields;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mentor who is not on the list yet, added on the way through a registration. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}/support/mentor")
public final class AddMentorPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageMentors mentors;
    private final RegisterEct registrations;

    @Activate
    public AddMentorPage(@Reference ManageMentors mentors, @Reference RegisterEct registrations) {
        this.mentors = mentors;
        this.registrations = registrations;
    }

    @GET
    public Response ask(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = place(request, number, id);
        return Replies.ok(shown(place, id, Form.empty(), from(form)));
    }

    @POST
    public Response add(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id,
            @QueryParam("from") String from) {
        var place = place(request, number, id);
        var back = "check".equals(from) ? "?from=check" : "";
        var fields = new MentorFields(mentors, place.caller(), place.school());
        var refusals = fields.add(form);
        var step = place.step(id, Step.SUPPORT) + back;
        return refusals.isEmpty()
                ? Replies.seeOther(fields.back(step, form))
                : Replies.again(templates.schoolMentor(
                        fields.refused(
                                place.request().screen("Add a mentor").backTo(step),
                                form,
                                refusals,
                                there -> Link.to(
                                        MentorFields.chosen(step, there),
                                        "Go back and choose " + there.name().full())),
                        step,
                        Overtaken.not()));
    }

    private Place place(PageRequest request, long number, long registration) {
        var place = Place.of(request, number);
        registrations.find(place.caller(), place.school(), registration).orElseThrow(NotFoundException::new);
        return place;
    }

    private JteModel shown(Place place, long id, Form form, String from) {
        var back = place.step(id, Step.SUPPORT) + from;
        return templates.schoolMentor(
                place.request().screen("Add a mentor").with(form).backTo(back), back, Overtaken.not());
    }

    private static String from(Form form) {
        return form.value("from").equals("check") ? "?from=check" : "";
    }
}
