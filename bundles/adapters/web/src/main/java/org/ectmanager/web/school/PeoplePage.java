/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.people.PostTables;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's people: the list, and adding somebody. Features 2.7. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/people")
public final class PeoplePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManagePeople people;
    private final Rights rights;
    private final Clock clock;
    private final OwnSchools schools;

    @Activate
    public PeoplePage(
            @Reference ManagePeople people,
            @Reference Rights rights,
            @Reference Clock clock,
            @Reference OwnSchools schools) {
        this.people = people;
        this.rights = rights;
        this.clock = clock;
        this.schools = schools;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var school = new SchoolId(Math.max(1, number));
        schools.require(caller, school);
        var root = request.home() + "/school/" + number;
        var screen = request.screen("People").below(Link.to(root, "School home"));
        var manages = rights.allows(caller, Right.ADD_TUTOR, school);
        return Replies.ok(templates.schoolPeople(
                PostTables.done(form).map(screen::saying).orElse(screen),
                PostTables.held(root + "/people", people.at(caller, school), people.usernames(caller, school)),
                PostTables.ended(people.ended(caller, school), clock),
                "Everybody here has their own username and password. Mentors are listed apart: they do not sign in.",
                manages ? List.of(Button.link("Add a person", root + "/people/add")) : List.of()));
    }

    @GET
    @Path("add")
    public Response ask(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        return Replies.ok(adding(request, caller, number, Form.empty().with("position", form.value("position"))));
    }

    @POST
    @Path("add")
    public Response add(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var refusals = people.add(caller, new SchoolId(Math.max(1, number)), PersonFields.read(form));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/school/" + number + "/people?done=added")
                : Replies.again(adding(request, caller, number, form.refused(refusals)));
    }

    private JteModel adding(PageRequest request, Caller caller, long number, Form form) {
        var back = request.home() + "/school/" + number + "/people";
        return templates.schoolAddPerson(
                request.screen("Add a person").with(form).backTo(back),
                people.offered(caller, new SchoolId(Math.max(1, number))),
                back,
                true,
                "",
                List.of());
    }
}
