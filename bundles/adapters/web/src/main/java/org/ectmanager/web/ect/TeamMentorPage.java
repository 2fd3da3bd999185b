/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.school.MentorFields;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mentor who is not on the list yet, added on the way to naming them for a teacher. */
@Component
@Path(Place.PATH + "/ects/{id: [0-9]{1,18}}/team/mentor")
public final class TeamMentorPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageMentors mentors;
    private final ChangeTeam teams;
    private final Rights rights;

    @Activate
    public TeamMentorPage(@Reference ManageMentors mentors, @Reference ChangeTeam teams, @Reference Rights rights) {
        this.mentors = mentors;
        this.teams = teams;
        this.rights = rights;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        return Replies.ok(shown(place(request, school, id), id, Form.empty()));
    }

    @POST
    public Response add(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = place(request, school, id);
        var fields = new MentorFields(mentors, place.caller(), place.school());
        var back = back(place, id);
        var refusals = fields.add(form);
        return refusals.isEmpty()
                ? Replies.seeOther(fields.back(back + "?done=mentor", form))
                : Replies.again(templates.schoolMentor(
                        fields.refused(
                                place.request().screen("Add a mentor").backTo(back),
                                form,
                                refusals,
                                there -> Link.to(
                                        MentorFields.chosen(back, there),
                                        "Go back and choose " + there.name().full())),
                        back,
                        Overtaken.not()));
    }

    private Place place(PageRequest request, long school, long id) {
        var place = Place.of(request, school);
        teams.of(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
        rights.require(place.caller(), Right.MANAGE_PEOPLE, place.school());
        return place;
    }

    private JteModel shown(Place place, long id, Form form) {
        var back = back(place, id);
        return templates.schoolMentor(
                place.request().screen("Add a mentor").with(form).backTo(back), back, Overtaken.not());
    }

    private static String back(Place place, long id) {
        return TeamWords.address(TeamPage.record(place, id));
    }
}
