/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.time.Clock;
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
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.people.AskedPost;
import org.ectmanager.web.people.AskedPost.Words;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.people.PostPages;
import org.ectmanager.web.people.PostPages.Saving;
import org.ectmanager.web.people.PostTables;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One of a school's people: changed, removed, or sent a link to sign in with. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/people/{appointment: [0-9]{1,18}}")
public final class PersonPage implements Page {

    private static final Words WORDS = new Words(
            "remove",
            "Remove",
            "Remove from this school",
            "Remove %s",
            " at your school. What they wrote and signed stays. Their other positions stay too.",
            true,
            " is the induction tutor of these teachers. Name another tutor for each of them first; otherwise they have"
                    + " none, and your home page says so.");

    private final ManagePeople people;
    private final Rights rights;
    private final ChangeTeam teams;
    private final RefusedWords refused;
    private final PostPages pages;

    @Activate
    public PersonPage(
            @Reference ManagePeople people,
            @Reference Rights rights,
            @Reference ChangeTeam teams,
            @Reference RefusedWords refused,
            @Reference Clock clock) {
        this.people = people;
        this.rights = rights;
        this.teams = teams;
        this.refused = refused;
        this.pages = new PostPages(clock);
    }

    @GET
    public Response show(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = asked(request, school, appointment, SummaryList.empty());
        return pages.show(asked, form, refused, Link.to(asked.list(), "People"));
    }

    @GET
    @Path("edit")
    public Response edit(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        return pages.edit(managed(request, school, appointment));
    }

    @POST
    @Path("edit")
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var caller = Entrance.caller(request);
        var asked = managed(request, school, appointment, PersonFields.typed(form));
        return pages.save(asked, form, new Saving() {
            @Override
            public List<Refusal> save(Versions seen) {
                return people.edit(caller, id(school), appointment, seen, PersonFields.read(asked.whole(form)));
            }

            @Override
            public Optional<LaterEdit> since(Versions seen) {
                return people.since(caller, id(school), appointment, seen);
            }
        });
    }

    @GET
    @Path("remove")
    public Response askToRemove(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        return pages.askToEnd(managed(request, school, appointment), leaving(request, school, appointment));
    }

    @POST
    @Path("remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        return pages.end(
                asked,
                form,
                leaving(request, school, appointment),
                asked.list() + "?done=ended",
                version -> people.remove(Entrance.caller(request), id(school), appointment, version));
    }

    private List<Link> leaving(PageRequest request, long school, long appointment) {
        return Leavers.links(request, school, teams.ofPosition(Entrance.caller(request), id(school), appointment));
    }

    @GET
    @Path("send-link")
    public Response askToSend(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        return pages.askToSend(managed(request, school, appointment));
    }

    @POST
    @Path("send-link")
    public Response send(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("appointment") long appointment) {
        var asked = managed(request, school, appointment);
        people.sendLink(Entrance.caller(request), id(school), appointment);
        return pages.sent(asked);
    }

    private AskedPost managed(PageRequest request, long school, long appointment) {
        return managed(request, school, appointment, SummaryList.empty());
    }

    private AskedPost managed(PageRequest request, long school, long appointment, SummaryList typed) {
        var asked = asked(request, school, appointment, typed);
        if (!asked.managed()) {
            throw new NotFoundException();
        }
        return asked;
    }

    private AskedPost asked(PageRequest request, long number, long appointment, SummaryList typed) {
        var caller = Entrance.caller(request);
        var school = id(number);
        var list = request.home() + "/school/" + school.value() + "/people";
        var appointed = people.find(caller, school, appointment)
                .orElseThrow(() -> pages.gone(people.ended(caller, school), appointment, list)
                        .keeping(typed));
        return new AskedPost(
                request,
                appointed,
                list,
                mayManage(caller, school, appointed),
                PostTables.username(appointed, people.usernames(caller, school)),
                WORDS);
    }

    private boolean mayManage(Caller caller, SchoolId school, Appointed appointed) {
        return rights.allows(caller, Right.MANAGE_PEOPLE, school)
                && people.offered(caller, school)
                        .contains(appointed.appointment().position());
    }

    private static SchoolId id(long number) {
        return new SchoolId(Math.max(1, number));
    }
}
