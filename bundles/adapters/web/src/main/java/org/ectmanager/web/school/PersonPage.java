/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One of a school's people: changed, removed, or sent a link to sign in with. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/people/{appointment: [0-9]{1,18}}")
public final class PersonPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManagePeople people;
    private final Rights rights;

    @Activate
    public PersonPage(@Reference ManagePeople people, @Reference Rights rights) {
        this.people = people;
        this.rights = rights;
    }

    /** What one address is about. */
    private record Asked(PageRequest request, Caller caller, SchoolId school, Appointed appointed) {

        String list() {
            return request.home() + "/school/" + school.value() + "/people";
        }

        String address() {
            return list() + "/" + appointed.appointment().id();
        }

        String name() {
            return appointed.person().name().full();
        }
    }

    @GET
    public Response show(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = asked(request, school, appointment);
        var screen = request.screen(asked.name()).below(Link.to(asked.list(), "People"));
        var person = asked.appointed().person();
        return Replies.ok(templates.schoolPerson(
                done(form).map(screen::saying).orElse(screen),
                PersonFields.facts(
                        SummaryList.empty(),
                        asked.appointed().appointment().position(),
                        asked.name(),
                        person.email().value(),
                        person.telephone(),
                        asked.appointed().appointment().trained()),
                mayManage(asked)
                        ? List.of(
                                Button.link("Change details", asked.address() + "/edit"),
                                Button.link("Send a sign-in link", asked.address() + "/send-link")
                                        .quiet(),
                                Button.link("Remove", asked.address() + "/remove")
                                        .quiet())
                        : List.of()));
    }

    @GET
    @Path("edit")
    public Response edit(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        return Replies.ok(editing(asked, PersonFields.of(asked.appointed())));
    }

    @POST
    @Path("edit")
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        var versions =
                new ManagePeople.Versions(Versions.of(form, "personVersion"), Versions.of(form, "appointmentVersion"));
        var moved = !form.value("email")
                .strip()
                .equalsIgnoreCase(asked.appointed().person().email().value());
        var refusals = people.edit(asked.caller(), asked.school(), appointment, versions, PersonFields.read(form));
        if (refusals.isEmpty()) {
            return Replies.seeOther(asked.address() + (moved ? "?done=moved" : "?done=saved"));
        }
        var again = Versions.overtaken(refusals) ? current(asked, form) : form;
        return Replies.again(editing(asked, again.refused(refusals)));
    }

    @GET
    @Path("remove")
    public Response askToRemove(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        return Replies.ok(removing(managed(request, school, appointment), Form.empty()));
    }

    @POST
    @Path("remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        var refusals = people.remove(asked.caller(), asked.school(), appointment, Versions.of(form, "version"));
        return refusals.isEmpty()
                ? Replies.seeOther(asked.list() + "?done=removed")
                : Replies.again(removing(asked, form.refused(refusals)));
    }

    @GET
    @Path("send-link")
    public Response askToSend(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        return Replies.ok(templates.schoolConfirm(
                request.screen("Send a sign-in link").backTo(asked.address()),
                asked.name() + " gets an e-mail with a link to choose a new password. It works once, for one hour, and"
                        + " goes to " + asked.appointed().person().email().value() + ". You do not see the password.",
                Button.primary("Send the link"),
                "",
                asked.address()));
    }

    @POST
    @Path("send-link")
    public Response send(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        people.sendLink(asked.caller(), asked.school(), appointment);
        return Replies.seeOther(asked.address() + "?done=sent");
    }

    private static Form current(Asked asked, Form form) {
        return form.with(
                        "personVersion",
                        Long.toString(asked.appointed().person().version()))
                .with(
                        "appointmentVersion",
                        Long.toString(asked.appointed().appointment().version()));
    }

    private JteModel editing(Asked asked, Form form) {
        return templates.schoolEditPerson(
                asked.request().screen("Change details").with(form).backTo(asked.address()),
                asked.appointed().appointment().position(),
                asked.address(),
                true);
    }

    private JteModel removing(Asked asked, Form form) {
        var appointment = asked.appointed().appointment();
        return templates.schoolConfirm(
                asked.request().screen("Remove " + asked.name()).with(form).backTo(asked.address()),
                asked.name() + " will no longer be "
                        + appointment.position().title().toLowerCase(java.util.Locale.UK)
                        + " at your school. What they wrote and signed stays. Their other positions stay too.",
                Button.warning("Remove from this school"),
                Long.toString(appointment.version()),
                asked.address());
    }

    private Asked managed(PageRequest request, long school, long appointment) {
        var asked = asked(request, school, appointment);
        if (!mayManage(asked)) {
            throw new NotFoundException();
        }
        return asked;
    }

    private boolean mayManage(Asked asked) {
        return rights.allows(asked.caller(), Right.MANAGE_PEOPLE, asked.school())
                && people.offered(asked.caller(), asked.school())
                        .contains(asked.appointed().appointment().position());
    }

    private Asked asked(PageRequest request, long number, long appointment) {
        var caller = Entrance.caller(request);
        var school = new SchoolId(Math.max(1, number));
        return new Asked(
                request,
                caller,
                school,
                people.find(caller, school, appointment).orElseThrow(NotFoundException::new));
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "saved" -> Optional.of(Notice.success("Changes saved"));
            case "moved" ->
                Optional.of(Notice.success(
                        "Changes saved. The new e-mail address counts once its owner confirms it from there"));
            case "sent" -> Optional.of(Notice.success("The link is on its way"));
            default -> Optional.empty();
        };
    }
}
