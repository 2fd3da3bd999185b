/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.AddSchool;
import org.ectmanager.application.school.AddSchool.AddedSchool;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.CorrectedFacts;
import org.ectmanager.web.school.SchoolFacts;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools that an appropriate body added, with what to send to each. */
@Component
@Path("/{body}/console/schools/added")
public final class AddedSchoolsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final AddSchool schools;
    private final Platform platform;
    private final CorrectedFacts corrected;
    private final Clock clock;

    @Activate
    public AddedSchoolsPage(
            @Reference AddSchool schools,
            @Reference BodyRegistry bodies,
            @Reference Platform platform,
            @Reference Clock clock) {
        this.schools = schools;
        this.platform = platform;
        this.corrected = new CorrectedFacts(bodies, clock);
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var found = schools.list(Entrance.caller(request), Turn.to(Choice.page(form)));
        var table = Table.of(
                        "The latest first",
                        Table.words("School"),
                        Table.words("Place"),
                        Table.words("Added on"),
                        Table.words("In the register"))
                .whenEmpty("You have added no school.")
                .rows(found.items().stream().map(school -> row(request, school)).toList());
        var screen = screen(request, "Schools that you added");
        return Replies.ok(templates.listList(
                done(form).map(screen::saying).orElse(screen),
                LongList.of(table, found, request.home() + "/console/schools/added")
                        .asked(form)));
    }

    @GET
    @Path("{school: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var found = schools.find(Entrance.caller(request), new SchoolId(Math.max(1, number)))
                .orElseThrow(NotFoundException::new);
        var school = found.school();
        var correct = Link.to(request.home() + "/console/schools/" + number + "/correct", correcting(found));
        var screen = screen(request, school.name())
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/schools", "Schools"),
                        Link.to(request.home() + "/console/schools/added", "Schools that you added"));
        return Replies.ok(templates.consoleSchoolAdded(
                done(form).map(screen::saying).orElse(screen),
                SchoolFacts.all(school, !found.corrections().isEmpty()),
                corrected.inForce(found.corrections()),
                platform.address() + request.home() + "/register-school/" + number,
                school.origin().inRegister(),
                Optional.of(correct).filter(link -> found.mayBeCorrected()),
                request.home() + "/console/schools/added/" + number + "/withdraw"));
    }

    private static String correcting(AddedSchool found) {
        return found.school().origin().isAdded() ? "Correct it, or say its URN" : "Correct what is said of this school";
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" -> Optional.of(Notice.success("School added"));
            case "corrected" -> Optional.of(Notice.success("What is said of this school is saved"));
            case "withdrawn" -> Optional.of(Notice.success("School withdrawn"));
            case "gone" ->
                Optional.of(Notice.important(
                        "This school is gone", "A colleague has withdrawn it. Nothing else was done."));
            default -> Optional.empty();
        };
    }

    private List<Cell> row(PageRequest request, School school) {
        return List.of(
                Cell.of(Link.to(
                        request.home() + "/console/schools/added/" + school.id().value(), school.name())),
                Cell.of(school.place()),
                Cell.of(school.origin()
                        .added()
                        .map(added -> Days.of(added.at(), clock))
                        .orElse("")),
                Cell.of(school.origin().inRegister() ? "Yes, URN " + school.urn() : "Not yet"));
    }

    private static Screen screen(PageRequest request, String title) {
        return request.screen(title)
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/schools", "Schools"));
    }
}
