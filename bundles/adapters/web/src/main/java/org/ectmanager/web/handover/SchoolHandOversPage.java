/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.handover;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.handover.SeeHandOvers;
import org.ectmanager.application.handover.SeeHandOvers.Looked;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.school.OwnSchools;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has to hear of the changes at a school: one card a change, with what is missing and what somebody ticks. */
@Component
@Path(Place.PATH + "/hand-overs")
public final class SchoolHandOversPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeHandOvers handOvers;
    private final Clock clock;
    private final OwnSchools schools;

    @Activate
    public SchoolHandOversPage(
            @Reference SeeHandOvers handOvers, @Reference Clock clock, @Reference OwnSchools schools) {
        this.handOvers = handOvers;
        this.clock = clock;
        this.schools = schools;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        Modules.require(request, BodyModule.HAND_OVERS);
        var place = Place.of(request, number);
        schools.require(place.caller(), place.school());
        return Replies.ok(shown(place, form));
    }

    @POST
    public Response tick(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        Modules.require(request, BodyModule.HAND_OVERS);
        var place = Place.of(request, number);
        var handOver = Versions.of(form, "handOver");
        var refusals = handOvers.tick(
                place.caller(),
                new Looked(Versions.of(form, "change"), handOver, Versions.of(form, "version")),
                Cards.ticked(form, handOver));
        return refusals.isEmpty()
                ? Replies.seeOther(address(place) + "?done=ticked")
                : Replies.again(shown(place, form.refused(refusals)));
    }

    private JteModel shown(Place place, Form form) {
        var cards = new Cards(place.root(), form, clock);
        var screen = place.screen("Hand-overs").with(form);
        return templates.handoverCards(
                form.value("done").equals("ticked") ? screen.saying(Notice.success("Your ticks are saved")) : screen,
                handOvers.at(place.caller(), place.school()).stream()
                        .filter(card -> !card.handOvers().isEmpty())
                        .map(card -> cards.of(card, place.root() + "/ects"))
                        .toList(),
                address(place));
    }

    private static String address(Place place) {
        return place.root() + "/hand-overs";
    }
}
