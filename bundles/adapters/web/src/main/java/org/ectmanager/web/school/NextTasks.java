/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.TaskList;
import org.ectmanager.web.ect.TeamWords;
import org.ectmanager.web.post.AnnouncedWords;
import org.ectmanager.web.signature.Unconfirmed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a school lacks and who of it can put that right: what to do next. */
@Component(service = NextTasks.class)
public final class NextTasks {

    private final ManagePeople people;
    private final Rights rights;
    private final ChangeTeam teams;
    private final SeeAnnounced announced;
    private final Unconfirmed unconfirmed;

    @Activate
    public NextTasks(
            @Reference ManagePeople people,
            @Reference Rights rights,
            @Reference ChangeTeam teams,
            @Reference SeeAnnounced announced,
            @Reference Unconfirmed unconfirmed) {
        this.people = people;
        this.rights = rights;
        this.teams = teams;
        this.announced = announced;
        this.unconfirmed = unconfirmed;
    }

    /** @param alert shown until the school has a head teacher, and that one is confirmed where it has to be */
    record Next(Optional<Notice> alert, TaskList tasks) {}

    /** @param unreachable the school has not said how to reach it */
    Next of(Caller caller, SchoolId school, boolean unreachable, String root) {
        if (!rights.allows(caller, Right.SEE_PEOPLE, school)) {
            return new Next(Optional.empty(), TaskList.named("next"));
        }
        var there = people.at(caller, school);
        var alert = holds(there, Position.HEAD_TEACHER)
                ? unconfirmed.notice(caller, school)
                : Optional.of(missingHead(caller, school, root));
        var tasks = teachers(caller, school, positions(caller, school, there, root), root);
        return new Next(
                alert,
                unreachable && rights.allows(caller, Right.EDIT_SCHOOL, school)
                        ? tasks.todo(
                                "Check your school’s details",
                                "Say how the appropriate body should reach you",
                                root + "/details",
                                Tag.blue("To do"))
                        : tasks);
    }

    private Notice missingHead(Caller caller, SchoolId school, String root) {
        return Notice.alert(
                "Your school has no head teacher here yet",
                "The head teacher signs registrations and assessments. Without one neither can be finished.",
                mayAdd(caller, school, Position.HEAD_TEACHER)
                        ? Link.to(root + "/people/add?position=" + Position.HEAD_TEACHER, "Add the head teacher")
                        : Link.to(root + "/people", "See who can add the head teacher"));
    }

    private TaskList positions(Caller caller, SchoolId school, List<Appointed> there, String root) {
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
        return tasks;
    }

    /** Those whose mentor or tutor has gone. */
    private TaskList teachers(Caller caller, SchoolId school, TaskList before, String root) {
        var tasks = before;
        for (var lacks : teams.leftAlone(caller, school)) {
            var teacher = lacks.teacher();
            tasks = tasks.todo(
                    TeamWords.toName(lacks, teacher.name().full()),
                    "",
                    TeamWords.address(root + "/ects/" + teacher.induction()),
                    Tag.red("Missing"));
        }
        return posts(caller, school, tasks, root);
    }

    /** Those who leave or whose contract changes, by what a report says. */
    private TaskList posts(Caller caller, SchoolId school, TaskList before, String root) {
        var tasks = before;
        for (var listed : announced.at(caller, school)) {
            tasks = tasks.todo(
                    AnnouncedWords.task(listed),
                    AnnouncedWords.hint(listed),
                    AnnouncedWords.address(
                            listed, root + "/ects/" + listed.change().induction()),
                    Tag.blue("To do"));
        }
        return tasks;
    }

    private boolean mayAdd(Caller caller, SchoolId school, Position position) {
        return rights.allows(caller, Right.ADD_TUTOR, school)
                && people.offered(caller, school).contains(position);
    }

    private static boolean holds(List<Appointed> there, Position position) {
        return there.stream().anyMatch(appointed -> appointed.appointment().position() == position);
    }
}
