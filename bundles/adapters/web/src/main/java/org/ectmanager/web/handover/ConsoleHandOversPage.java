/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.handover;

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
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.SeeHandOvers;
import org.ectmanager.application.handover.SeeHandOvers.Looked;
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.handover.SendHandOvers.Made;
import org.ectmanager.application.list.Turn;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The hand-overs of all schools of an appropriate body, by where they stand, and the files made for places. */
@Component
@Path("/{body}/console/hand-overs")
public final class ConsoleHandOversPage implements Page {

    private static final List<State> SHOWN = List.of(State.READY, State.WAITING, State.SENT, State.CONFIRMED);

    private final Templates templates = new StaticTemplates();
    private final SendHandOvers handOvers;
    private final SeeHandOvers cards;
    private final Clock clock;

    @Activate
    public ConsoleHandOversPage(
            @Reference SendHandOvers handOvers, @Reference SeeHandOvers cards, @Reference Clock clock) {
        this.handOvers = handOvers;
        this.cards = cards;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Modules.require(request, BodyModule.HAND_OVERS);
        return Replies.ok(listed(request, form));
    }

    @POST
    @Path("make")
    public Response make(@Context PageRequest request, @Context Form form) {
        Modules.require(request, BodyModule.HAND_OVERS);
        return handOvers
                .make(Entrance.caller(request), form.value("destination"))
                .fold(
                        file -> Replies.seeOther(address(request) + "/files/" + file),
                        refusals -> Replies.again(listed(request, form.refused(refusals))));
    }

    @GET
    @Path("{change: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("change") long change) {
        Modules.require(request, BodyModule.HAND_OVERS);
        return Replies.ok(shown(request, form, change));
    }

    @POST
    @Path("{change: [0-9]{1,18}}")
    public Response tick(@Context PageRequest request, @Context Form form, @PathParam("change") long change) {
        Modules.require(request, BodyModule.HAND_OVERS);
        var handOver = Versions.of(form, "handOver");
        var refusals = cards.tick(
                Entrance.caller(request),
                new Looked(change, handOver, Versions.of(form, "version")),
                Cards.ticked(form, handOver));
        return refusals.isEmpty()
                ? Replies.seeOther(address(request) + "/" + change + "?done=ticked")
                : Replies.again(shown(request, form.refused(refusals), change));
    }

    private JteModel shown(PageRequest request, Form form, long change) {
        var card = new Cards("", form, clock)
                .of(
                        cards.find(Entrance.caller(request), change).orElseThrow(NotFoundException::new),
                        request.home() + "/console/ects");
        var screen = request.screen(card.heading())
                .below(home(request), list(request))
                .with(form);
        return templates.handoverCards(
                form.value("done").equals("ticked") ? screen.saying(Notice.success("Your ticks are saved")) : screen,
                List.of(card),
                address(request) + "/" + change);
    }

    private JteModel listed(PageRequest request, Form form) {
        var caller = Entrance.caller(request);
        var state = Choice.of(SHOWN, form.value(Choice.STATE)).orElse(State.READY);
        var slice = handOvers.list(caller, state, Turn.to(Choice.page(form)));
        return templates.handoverList(
                request.screen("Hand-overs").below(home(request)).with(form),
                handOvers.waiting(caller),
                LongList.of(table(request, state, slice.items()), slice, href(request, state))
                        .dividedInto(
                                SHOWN.stream()
                                        .map(each -> Link.to(href(request, each), each.title()))
                                        .toList(),
                                href(request, state))
                        .asked(form),
                files(request, handOvers.files(caller)),
                address(request) + "/make");
    }

    private static Table table(PageRequest request, State state, List<SendHandOvers.Line> lines) {
        return Table.of(
                        state.title(),
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Change"),
                        Table.words("Place"),
                        Table.words("Who acts next"))
                .whenEmpty(
                        "There is none. Once a registration is authorised, or something about an early career teacher"
                                + " changes afterwards, the places that have to hear of it appear here.")
                .rows(lines.stream()
                        .map(line -> List.of(
                                Cell.of(Link.to(
                                        address(request) + "/" + line.handOver().change(), line.teacher())),
                                Cell.of(line.schoolName()),
                                Cell.of(Cards.what(line)),
                                Cell.of(line.handOver().place().name()),
                                Cell.of(PlaceCard.next(line.handOver()))))
                        .toList());
    }

    private Table files(PageRequest request, List<Made> files) {
        return Table.of(
                        "Files made",
                        Table.words("File"),
                        Table.words("For"),
                        Table.words("Made"),
                        Table.numbers("Teachers"),
                        Table.words("What became of it"))
                .whenEmpty("No file was made yet.")
                .rows(files.stream()
                        .map(file -> List.of(
                                Cell.of(Link.to(address(request) + "/files/" + file.id(), file.name())),
                                Cell.of(file.place().name()),
                                Cell.of(Days.at(file.madeAt(), clock) + " by " + file.madeBy()),
                                Cell.of(file.count()),
                                Cell.of(file.status().title())))
                        .toList());
    }

    static Link home(PageRequest request) {
        return Link.to(request.home() + "/console", "Home");
    }

    static Link list(PageRequest request) {
        return Link.to(address(request), "Hand-overs");
    }

    static String address(PageRequest request) {
        return request.home() + "/console/hand-overs";
    }

    private static String href(PageRequest request, State state) {
        return address(request) + "?state=" + Choice.word(state);
    }
}
