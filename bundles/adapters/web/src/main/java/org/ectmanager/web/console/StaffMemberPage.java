/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One of an appropriate body's staff: changed, ended, or sent a link to sign in with. For leads. */
@Component
@Path("/{body}/console/staff/{appointment: [0-9]{1,18}}")
public final class StaffMemberPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageBodyStaff staff;

    @Activate
    public StaffMemberPage(@Reference ManageBodyStaff staff) {
        this.staff = staff;
    }

    /** What one address is about. */
    private record Asked(PageRequest request, Caller caller, Appointed appointed) {

        String list() {
            return request.home() + "/console/staff";
        }

        String address() {
            return list() + "/" + id();
        }

        long id() {
            return appointed.appointment().id();
        }

        String name() {
            return appointed.person().name().full();
        }

        String position() {
            return appointed.appointment().position().title();
        }
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        var screen = request.screen(asked.name())
                .below(Link.to(request.home() + "/console", "Home"), Link.to(asked.list(), "Staff"));
        return Replies.ok(templates.schoolPerson(
                done(form).map(screen::saying).orElse(screen),
                facts(asked),
                List.of(
                        Button.link("Change details", asked.address() + "/edit"),
                        Button.link("Send a sign-in link", asked.address() + "/send-link")
                                .quiet(),
                        Button.link("End this position", asked.address() + "/end")
                                .quiet())));
    }

    @GET
    @Path("edit")
    public Response edit(@Context PageRequest request, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        return Replies.ok(editing(asked, PersonFields.of(asked.appointed())));
    }

    @POST
    @Path("edit")
    public Response save(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        var seen =
                new ManagePeople.Versions(Versions.of(form, "personVersion"), Versions.of(form, "appointmentVersion"));
        var moved = !form.value("email")
                .strip()
                .equalsIgnoreCase(asked.appointed().person().email().value());
        var refusals = staff.edit(asked.caller(), appointment, seen, PersonFields.read(form));
        if (refusals.isEmpty()) {
            return Replies.seeOther(asked.address() + (moved ? "?done=moved" : "?done=saved"));
        }
        var again = Versions.overtaken(refusals) ? current(asked, form) : form;
        return Replies.again(editing(asked, again.refused(refusals)));
    }

    @GET
    @Path("end")
    public Response askToEnd(@Context PageRequest request, @PathParam("appointment") long appointment) {
        return Replies.ok(ending(asked(request, appointment), Form.empty()));
    }

    @POST
    @Path("end")
    public Response end(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        var refusals = staff.end(asked.caller(), appointment, Versions.of(form, "version"));
        if (refusals.isEmpty()) {
            var own = asked.appointed().person().id().equals(asked.caller().person());
            return Replies.seeOther(own ? request.home() : asked.list() + "?done=ended");
        }
        return Replies.again(ending(asked, form.refused(refusals)));
    }

    @GET
    @Path("send-link")
    public Response askToSend(@Context PageRequest request, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
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
    public Response send(@Context PageRequest request, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        staff.sendLink(asked.caller(), appointment);
        return Replies.seeOther(asked.address() + "?done=sent");
    }

    private Asked asked(PageRequest request, long appointment) {
        var caller = Entrance.caller(request);
        return new Asked(request, caller, staff.find(caller, appointment).orElseThrow(NotFoundException::new));
    }

    private static SummaryList facts(Asked asked) {
        var person = asked.appointed().person();
        return SummaryList.empty()
                .row("Position", asked.position())
                .row("Name", asked.name())
                .row("E-mail address", person.email().value())
                .row("Telephone", person.telephone().isBlank() ? "Not given" : person.telephone());
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
                false);
    }

    private JteModel ending(Asked asked, Form form) {
        return templates.schoolConfirm(
                asked.request()
                        .screen("End the position of " + asked.name())
                        .with(form)
                        .backTo(asked.address()),
                asked.name() + " will no longer be " + asked.position().toLowerCase(Locale.UK)
                        + " here. What they wrote and decided stays. Their other positions stay too.",
                Button.warning("End this position"),
                Long.toString(asked.appointed().appointment().version()),
                asked.address());
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
