/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.contact.NameContacts.Wish;
import org.ectmanager.application.people.ManageBodyStaff;
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

/** An appropriate body's own staff: the list, and adding somebody. For leads. Features 1.2. */
@Component
@Path("/{body}/console/staff")
public final class StaffPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageBodyStaff staff;
    private final NameContacts contacts;
    private final Clock clock;

    @Activate
    public StaffPage(@Reference ManageBodyStaff staff, @Reference NameContacts contacts, @Reference Clock clock) {
        this.staff = staff;
        this.contacts = contacts;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/staff";
        var screen = request.screen("Staff").below(Link.to(request.home() + "/console", "Home"));
        return Replies.ok(templates.schoolPeople(
                PostTables.done(form).map(screen::saying).orElse(screen),
                PostTables.held(root, staff.all(caller)),
                PostTables.ended(staff.ended(caller), clock),
                "Everybody here has their own username and password. Somebody may have several positions.",
                List.of(Button.link("Add a person", root + "/add"))));
    }

    @GET
    @Path("add")
    public Response ask(@Context PageRequest request) {
        staff.all(Entrance.caller(request));
        return Replies.ok(adding(request, Form.empty()));
    }

    @POST
    @Path("add")
    public Response add(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        if (!isWarned(form) && !outOfReach(request, form).isEmpty()) {
            return Replies.ok(adding(request, form));
        }
        var refusals = staff.add(caller, PersonFields.read(form));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/console/staff?done=added")
                : Replies.again(adding(request, form.refused(refusals)));
    }

    /** Of this very person in this very position. */
    private static boolean isWarned(Form form) {
        return form.isChosen("warned", form.value("email") + " " + form.value("position"));
    }

    /** Teachers whose named contact this person is, each with where somebody else is named (R11). */
    private List<Link> outOfReach(PageRequest request, Form form) {
        var caller = Entrance.caller(request);
        return ManageBodyStaff.OFFERED.stream()
                .filter(offer -> offer.name().equals(form.value("position")))
                .flatMap(offer -> contacts.outOfReach(caller, new Wish(form.value("email"), offer)).stream())
                .map(teacher -> ContactsPage.link(request, teacher))
                .toList();
    }

    private JteModel adding(PageRequest request, Form form) {
        var back = request.home() + "/console/staff";
        var teachers = outOfReach(request, form);
        return templates.schoolAddPerson(
                request.screen("Add a person").with(form).backTo(back),
                ManageBodyStaff.OFFERED,
                back,
                false,
                warning(teachers.size()),
                teachers);
    }

    private static String warning(int teachers) {
        return "Nobody is added yet. This person is the named contact of "
                + (teachers == 1 ? "the teacher below" : "the " + teachers + " teachers below")
                + ", so they neither decide on them nor accept or return their reports, in this position either (R11,"
                + " guidance 2.28). Where they should, name another contact first. Otherwise choose \u201cAdd person\u201d once"
                + " more.";
    }
}
