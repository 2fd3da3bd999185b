/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.registration.SupportForm;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.application.team.ChangeTeam.Seen;
import org.ectmanager.application.team.ChangeTeam.Supporters;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.school.MentorFields;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school names another mentor or induction tutor for a teacher in induction (R18). */
@Component
@Path(Place.PATH + "/ects/{id: [0-9]{1,18}}/team")
public final class TeamPage implements Page {

    private static final List<String> FIELDS = List.of("tutor", "mentor", SupportForm.REASON);

    private final Templates templates = new StaticTemplates();
    private final ChangeTeam teams;
    private final SeeInductions inductions;
    private final Clock clock;

    @Activate
    public TeamPage(@Reference ChangeTeam teams, @Reference SeeInductions inductions, @Reference Clock clock) {
        this.teams = teams;
        this.inductions = inductions;
        this.clock = clock;
    }

    @GET
    public Response ask(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = Place.of(request, school);
        var team = team(place, id);
        return team.induction().state() == State.OPEN
                ? Replies.ok(shown(
                        place,
                        team,
                        MentorFields.chosen(
                                TeamQuestions.filled(team).with("done", form.value("done")), form, team.choices())))
                : Replies.ok(over(place, team, SummaryList.empty()));
    }

    @POST
    public Response name(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = Place.of(request, school);
        team(place, id);
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals = teams.change(place.caller(), place.school(), seen, Drafts.typed(form, FIELDS));
        if (refusals.isEmpty()) {
            return Replies.seeOther(record(place, id) + "?done=team");
        }
        var now = team(place, id);
        if (now.induction().state() != State.OPEN) {
            return Replies.again(over(place, now, TeamQuestions.typed(now, form)));
        }
        if (!Versions.overtaken(refusals)) {
            return Replies.again(shown(place, now, form.refused(refusals)));
        }
        var overtaken = TeamQuestions.changes(
                Overtaken.by(teams.since(place.caller(), place.school(), seen), clock), now, form);
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(now.induction().version()))
                .refused(refusals);
        return Replies.again(shown(place, now, current, overtaken));
    }

    private JteModel shown(Place place, Supporters team, Form form) {
        return shown(place, team, form, Overtaken.not());
    }

    private JteModel shown(Place place, Supporters team, Form form, Overtaken overtaken) {
        var back = record(place, team.induction().id());
        var screen = place.request()
                .screen(TeamWords.changeOf(team.induction().name().full()))
                .with(form)
                .backTo(back);
        return templates.ectTeam(
                TeamQuestions.done(form).map(screen::saying).orElse(screen),
                team,
                TeamWords.now(team),
                place.root(),
                back,
                overtaken);
    }

    private JteModel over(Place place, Supporters team, SummaryList typed) {
        var induction = team.induction();
        return templates.ectTeamOver(
                place.request()
                        .screen("It is too late to change mentor or tutor")
                        .backTo(record(place, induction.id())),
                induction,
                typed);
    }

    /** Whoever sees the record but may not name others is told who may; everybody else finds nothing here. */
    private Supporters team(Place place, long id) {
        return teams.of(place.caller(), place.school(), id).orElseThrow(() -> {
            var seesRecord = place.caller().schools().contains(place.school())
                    && inductions
                            .look(place.caller(), id)
                            .filter(seen -> seen.induction().school().equals(place.school()))
                            .filter(seen -> !seen.induction()
                                    .ect()
                                    .equals(place.caller().person()))
                            .isPresent();
            return seesRecord
                    ? new Declined(
                            Problem.NO_PERMISSION,
                            "Head teachers, induction leads and induction tutors of your school name mentors and"
                                    + " tutors.")
                    : new NotFoundException();
        });
    }

    static String record(Place place, long id) {
        return place.root() + "/ects/" + id;
    }
}
