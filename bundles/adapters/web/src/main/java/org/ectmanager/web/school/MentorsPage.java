/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Typed;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's mentors, recorded without access. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/mentors")
public final class MentorsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageMentors mentors;
    private final Rights rights;
    private final Clock clock;
    private final OwnSchools schools;
    private final ChangeTeam teams;

    @Activate
    public MentorsPage(
            @Reference ManageMentors mentors,
            @Reference Rights rights,
            @Reference Clock clock,
            @Reference OwnSchools schools,
            @Reference ChangeTeam teams) {
        this.mentors = mentors;
        this.rights = rights;
        this.clock = clock;
        this.schools = schools;
        this.teams = teams;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var school = id(number);
        schools.require(caller, school);
        var manages = rights.allows(caller, Right.MANAGE_PEOPLE, school);
        var screen = request.screen("Mentors").below(Link.to(request.home() + "/school/" + number, "School home"));
        return Replies.ok(templates.schoolPeople(
                done(form).map(screen::saying).orElse(screen),
                table(address(request, number), mentors.at(caller, school), manages),
                Optional.empty(),
                "A mentor supports an early career teacher day by day. Mentors are recorded here and do not sign in.",
                manages ? List.of(Button.link("Add a mentor", address(request, number) + "/add")) : List.of()));
    }

    @GET
    @Path("add")
    public Response ask(@Context PageRequest request, @PathParam("school") long number) {
        rights.require(Entrance.caller(request), Right.MANAGE_PEOPLE, id(number));
        return Replies.ok(shown(request, number, "Add a mentor", Form.empty()));
    }

    @POST
    @Path("add")
    public Response add(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var fields = new MentorFields(mentors, Entrance.caller(request), id(number));
        var back = address(request, number);
        var refusals = fields.add(form);
        return refusals.isEmpty()
                ? Replies.seeOther(back + "?done=added")
                : Replies.again(templates.schoolMentor(
                        fields.refused(
                                request.screen("Add a mentor").backTo(back),
                                form,
                                refusals,
                                there -> Link.to(
                                        back + "/" + there.id(),
                                        "See the details of " + there.name().full())),
                        back,
                        Overtaken.not()));
    }

    @GET
    @Path("{mentor: [0-9]{1,18}}")
    public Response edit(
            @Context PageRequest request, @PathParam("school") long number, @PathParam("mentor") long mentor) {
        var found = managed(request, number, mentor);
        var form = Form.empty()
                .with("givenName", found.name().given())
                .with("familyName", found.name().family())
                .with("email", found.email())
                .with("trn", found.trn())
                .with("version", Long.toString(found.version()));
        return Replies.ok(shown(request, number, "Change a mentor’s details", form));
    }

    @POST
    @Path("{mentor: [0-9]{1,18}}")
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("mentor") long mentor) {
        var caller = Entrance.caller(request);
        var refusals = mentors.edit(caller, id(number), mentor, Versions.of(form, "version"), MentorFields.read(form));
        if (refusals.isEmpty()) {
            return Replies.seeOther(address(request, number) + "?done=saved");
        }
        var now = managed(request, number, mentor, typed(form));
        if (!Versions.overtaken(refusals)) {
            return Replies.again(shown(request, number, "Change a mentor’s details", form.refused(refusals)));
        }
        var seen = mentors.since(caller, id(number), mentor, Versions.of(form, "version"));
        var overtaken = changes(Overtaken.by(seen, clock), now, form);
        return Replies.again(shown(
                request,
                number,
                "Change a mentor’s details",
                overtaken
                        .kept(form)
                        .with("version", Long.toString(now.version()))
                        .refused(refusals),
                overtaken));
    }

    private static Overtaken changes(Overtaken overtaken, Mentor now, Form typed) {
        return overtaken
                .field("First name", "given_name", now.name().given(), typed, "givenName")
                .field("Last name", "family_name", now.name().family(), typed, "familyName")
                .field("E-mail address", "email", now.email(), typed, "email")
                .field("TRN", "trn", now.trn(), typed, "trn");
    }

    @GET
    @Path("{mentor: [0-9]{1,18}}/remove")
    public Response askToRemove(
            @Context PageRequest request, @PathParam("school") long number, @PathParam("mentor") long mentor) {
        var found = managed(request, number, mentor);
        return Replies.ok(removing(request, number, found, Form.empty()));
    }

    @POST
    @Path("{mentor: [0-9]{1,18}}/remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("mentor") long mentor) {
        var caller = Entrance.caller(request);
        var found = managed(request, number, mentor);
        var refusals = mentors.remove(caller, id(number), mentor, Versions.of(form, "version"));
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, number) + "?done=removed")
                : Replies.again(removing(request, number, found, form.refused(refusals)));
    }

    private JteModel shown(PageRequest request, long number, String title, Form form) {
        return shown(request, number, title, form, Overtaken.not());
    }

    private JteModel shown(PageRequest request, long number, String title, Form form, Overtaken overtaken) {
        var back = address(request, number);
        return templates.schoolMentor(request.screen(title).with(form).backTo(back), back, overtaken);
    }

    private JteModel removing(PageRequest request, long number, Mentor mentor, Form form) {
        var back = address(request, number);
        var name = mentor.name().full();
        return templates.schoolRemove(
                request.screen("Remove " + name).with(form).backTo(back),
                name
                        + " supports these teachers in induction. Name another mentor for each of them first; otherwise they"
                        + " have none, and your home page says so.",
                Leavers.links(request, number, teams.ofMentor(Entrance.caller(request), id(number), mentor.id())),
                "This mentor will no longer be on your school’s list. Earlier records keep the name.",
                Button.warning("Remove this mentor"),
                Long.toString(mentor.version()),
                back);
    }

    private static SummaryList typed(Form form) {
        return Typed.in(form)
                .field("First name", "givenName")
                .field("Last name", "familyName")
                .field("E-mail address", "email")
                .field("TRN", "trn")
                .list();
    }

    private Mentor managed(PageRequest request, long number, long mentor) {
        return managed(request, number, mentor, SummaryList.empty());
    }

    private Mentor managed(PageRequest request, long number, long mentor, SummaryList typed) {
        var caller = Entrance.caller(request);
        var list = address(request, number);
        rights.require(caller, Right.MANAGE_PEOPLE, id(number));
        return mentors.find(caller, id(number), mentor)
                .orElseThrow(() -> Declined.gone("This mentor is not on the list of your school any more.", list)
                        .keeping(typed));
    }

    private static Table table(String root, List<Mentor> found, boolean manages) {
        var table = Table.of(
                        "Your mentors",
                        Table.words("Name"),
                        Table.words("E-mail address"),
                        Table.words("TRN"),
                        Table.words("Actions"))
                .whenEmpty("No mentor is recorded yet. Add the mentors of your early career teachers.");
        return table.rows(
                found.stream().map(mentor -> row(root, mentor, manages)).toList());
    }

    private static List<Cell> row(String root, Mentor mentor, boolean manages) {
        var name = mentor.name().full();
        var address = root + "/" + mentor.id();
        return List.of(
                manages ? Cell.of(Link.to(address, name)) : Cell.of(name),
                Cell.of(said(mentor.email())),
                Cell.of(said(mentor.trn())),
                manages ? Cell.of(new Link("Remove", address + "/remove", name)) : Cell.of(""));
    }

    private static String said(String text) {
        return text.isBlank() ? "Not given" : text;
    }

    private static String address(PageRequest request, long number) {
        return request.home() + "/school/" + number + "/mentors";
    }

    private static SchoolId id(long number) {
        return new SchoolId(Math.max(1, number));
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" -> Optional.of(Notice.success("The mentor is recorded"));
            case "saved" -> Optional.of(Notice.success("Changes saved"));
            case "removed" -> Optional.of(Notice.success("The mentor is off the list"));
            default -> Optional.empty();
        };
    }
}
