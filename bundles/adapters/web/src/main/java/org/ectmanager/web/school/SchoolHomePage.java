/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.TaskList;
import org.ectmanager.web.ect.TeamWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where a school's people begin. Features 2.5. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}")
public final class SchoolHomePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SchoolDetails details;
    private final ManagePeople people;
    private final Rights rights;
    private final ChangeTeam teams;
    private final List<SchoolPanel> panels;

    @Activate
    public SchoolHomePage(
            @Reference SchoolDetails details,
            @Reference ManagePeople people,
            @Reference Rights rights,
            @Reference ChangeTeam teams,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SchoolPanel> panels) {
        this.details = details;
        this.people = people;
        this.rights = rights;
        this.teams = teams;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SchoolPanel::place))
                .toList();
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var school = new SchoolId(Math.max(1, number));
        var found = details.find(caller, school).orElseThrow(NotFoundException::new);
        var there = rights.allows(caller, Right.SEE_PEOPLE, school)
                ? Optional.of(people.at(caller, school))
                : Optional.<List<Appointed>>empty();
        var root = request.home() + "/school/" + number;
        var screen = request.screen(found.school().name());
        var headless = there.filter(all -> !holds(all, Position.HEAD_TEACHER)).isPresent();
        return Replies.ok(templates.schoolHome(
                headless ? screen.saying(missingHead(caller, school, root)) : screen,
                there.map(all -> next(
                                caller, school, all, found.contact().email().isBlank(), root))
                        .orElse(TaskList.named("next")),
                panels.stream()
                        .flatMap(panel -> panel.panel(caller, school).stream())
                        .toList()));
    }

    private Notice missingHead(Caller caller, SchoolId school, String root) {
        return Notice.alert(
                "Your school has no head teacher here yet",
                "The head teacher signs registrations and assessments. Without one neither can be finished.",
                mayAdd(caller, school, Position.HEAD_TEACHER)
                        ? Link.to(root + "/people/add?position=" + Position.HEAD_TEACHER, "Add the head teacher")
                        : Link.to(root + "/people", "See who can add the head teacher"));
    }

    private TaskList next(Caller caller, SchoolId school, List<Appointed> there, boolean unreachable, String root) {
        var tasks = TaskList.named("next");
        if (!holds(there, Position.HEAD_TEACHER) && mayAdd(caller, school, Position.HEAD_TEACHER)) {
            tasks = tasks.todo(
                    "Add the head teacher",
                    "",
                    root + "/people/add?position=" + Position.HEAD_TEACHER,
                    Tag.red("Missing"));
        }
        if (!holds(there, Position.INDUCTION_TUTOR) && mayAdd(caller, school, Position.INDUCTION_TUTOR)) {
            tasks = tasks.todo(
                    "Add an induction tutor",
                    "Every early career teacher has one",
                    root + "/people/add?position=" + Position.INDUCTION_TUTOR,
                    Tag.blue("To do"));
        }
        for (var alone : teams.leftAlone(caller, school)) {
            var teacher = alone.teacher();
            tasks = tasks.todo(
                    TeamWords.toName(
                            alone.withoutMentor(),
                            alone.withoutTutor(),
                            teacher.name().full()),
                    "",
                    TeamWords.address(root + "/ects/" + teacher.induction()),
                    Tag.red("Missing"));
        }
        if (unreachable && rights.allows(caller, Right.EDIT_SCHOOL, school)) {
            tasks = tasks.todo(
                    "Check your school’s details",
                    "Say how the appropriate body should reach you",
                    root + "/details",
                    Tag.blue("To do"));
        }
        return tasks;
    }

    private boolean mayAdd(Caller caller, SchoolId school, Position position) {
        return rights.allows(caller, Right.MANAGE_PEOPLE, school)
                && people.offered(caller, school).contains(position);
    }

    private static boolean holds(List<Appointed> there, Position position) {
        return there.stream().anyMatch(appointed -> appointed.appointment().position() == position);
    }
}
