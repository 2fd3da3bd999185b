/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's early career teachers, and the record of each. */
@Component
@Path(Place.PATH + "/ects")
public final class EctsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeInductions inductions;
    private final EctRecord records;
    private final ReadAtOnce reading;
    private final EctLists lists;
    private final ChangeTeam teams;

    @Activate
    public EctsPage(
            @Reference SeeInductions inductions,
            @Reference EctRecord records,
            @Reference ReadAtOnce reading,
            @Reference EctLists lists,
            @Reference ChangeTeam teams) {
        this.inductions = inductions;
        this.records = records;
        this.reading = reading;
        this.lists = lists;
        this.teams = teams;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var place = Place.of(request, number);
        return Replies.ok(templates.listList(place.screen("Early career teachers"), lists.of(place, form)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        return Replies.ok(reading.read(place.caller(), () -> shown(place, form, id)));
    }

    private JteModel shown(Place place, Form form, long id) {
        var seen = inductions
                .look(place.caller(), id)
                .filter(found -> found.induction().school().equals(place.school()))
                .orElseThrow(NotFoundException::new);
        var address = address(place) + "/" + id;
        var plain = place.screen(seen.induction().name().full(), Link.to(address(place), "Early career teachers"));
        var screen = SendLink.said(form).map(plain::saying).orElse(plain);
        return seen.induction().state() == State.OPEN && teams.mayChange(place.caller(), seen.induction())
                ? records.page(
                        said(screen, place, seen, form), place.caller(), seen, address, TeamWords.change(address))
                : records.page(screen, place.caller(), seen, address);
    }

    private Screen said(Screen screen, Place place, Seen seen, Form form) {
        var done = form.value("done").equals("team") ? screen.saying(TeamWords.named(seen)) : screen;
        return teams.leftAlone(place.caller(), seen.induction())
                .map(lacks -> done.saying(TeamWords.leftAlone(
                        lacks, seen, address(place) + "/" + seen.induction().id())))
                .orElse(done);
    }

    private static String address(Place place) {
        return place.root() + "/ects";
    }
}
