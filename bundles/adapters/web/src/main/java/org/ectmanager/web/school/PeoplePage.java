/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
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
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
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

/** A school's people: the list, and adding somebody. Features 2.7. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/people")
public final class PeoplePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManagePeople people;
    private final Rights rights;

    @Activate
    public PeoplePage(@Reference ManagePeople people, @Reference Rights rights) {
        this.people = people;
        this.rights = rights;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var school = new SchoolId(Math.max(1, number));
        var root = request.home() + "/school/" + number;
        var screen = request.screen("People").below(Link.to(root, "School home"));
        var manages = rights.allows(caller, Right.MANAGE_PEOPLE, school);
        return Replies.ok(templates.schoolPeople(
                done(form).map(screen::saying).orElse(screen),
                table(root, people.at(caller, school)),
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
                true);
    }

    private static Table table(String root, List<Appointed> there) {
        return Table.of(
                        "People with a position",
                        Table.words("Name"),
                        Table.words("Position"),
                        Table.words("E-mail address"),
                        Table.words("Trained"))
                .whenEmpty("Nobody has a position at this school yet.")
                .rows(there.stream()
                        .filter(appointed -> appointed.appointment().position() != Position.ECT)
                        .map(appointed -> row(root, appointed))
                        .toList());
    }

    private static List<Cell> row(String root, Appointed appointed) {
        var appointment = appointed.appointment();
        return List.of(
                Cell.of(Link.to(
                        root + "/people/" + appointment.id(),
                        appointed.person().name().full())),
                Cell.of(appointment.position().title()),
                Cell.of(appointed.person().email().value()),
                Cell.of(appointment.trained() ? "Yes" : "No"));
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" ->
                Optional.of(Notice.success("The person is added and gets an e-mail with what they need to sign in"));
            case "removed" -> Optional.of(Notice.success("The person no longer has this position"));
            default -> Optional.empty();
        };
    }
}
