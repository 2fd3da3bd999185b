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
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.handover.SendHandOvers.Made;
import org.ectmanager.application.handover.SendHandOvers.Opened;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A file that was made for a place: downloaded, sent by somebody, and then said to be sent; or discarded. */
@Component
@Path("/{body}/console/hand-overs/files/{id: [0-9]{1,18}}")
public final class HandOverFilePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SendHandOvers handOvers;
    private final Clock clock;

    @Activate
    public HandOverFilePage(@Reference SendHandOvers handOvers, @Reference Clock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        Modules.require(request, BodyModule.HAND_OVERS);
        return Replies.ok(shown(request, opened(request, id), form));
    }

    @GET
    @Path("download")
    public Response download(@Context PageRequest request, @PathParam("id") long id) {
        Modules.require(request, BodyModule.HAND_OVERS);
        return handOvers
                .download(Entrance.caller(request), id)
                .map(Downloads::of)
                .orElseThrow(NotFoundException::new);
    }

    @POST
    public Response settle(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        Modules.require(request, BodyModule.HAND_OVERS);
        var caller = Entrance.caller(request);
        var version = Versions.of(form, "version");
        var refusals =
                switch (form.value("what")) {
                    case "sent" -> handOvers.sent(caller, id, version);
                    case "discard" -> handOvers.discard(caller, id, version);
                    default -> List.of(new Refusal("what", "file.none", "Choose what became of the file"));
                };
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, id) + "?done=" + form.value("what"))
                : Replies.again(shown(request, opened(request, id), form.refused(refusals)));
    }

    private Opened opened(PageRequest request, long id) {
        return handOvers.open(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private JteModel shown(PageRequest request, Opened opened, Form form) {
        var file = opened.file();
        var meanwhile = opened.lines().stream()
                .filter(line -> line.handOver().told().isPresent())
                .count();
        return templates.handoverFile(
                said(
                        request.screen(file.name())
                                .below(ConsoleHandOversPage.home(request), ConsoleHandOversPage.list(request))
                                .with(form),
                        form),
                file,
                facts(file),
                teachers(request, opened),
                file.status() == Made.Status.MADE && meanwhile > 0
                        ? meanwhile + " of these were entered by a school since the file was made. Discard the file and"
                                + " make it anew, so that nothing is told twice."
                        : "",
                address(request, file.id()));
    }

    private SummaryList facts(Made file) {
        var facts = SummaryList.empty()
                .row("For", file.place().name())
                .row("What became of it", file.status().title())
                .row("Made", Days.at(file.madeAt(), clock) + " by " + file.madeBy())
                .row(
                        "SHA-256 of the file",
                        file.sha256().replaceAll("(.{32})", "$1\n").strip());
        return file.settledAt()
                .map(at -> facts.row(file.status().title(), Days.at(at, clock) + " by " + file.settledBy()))
                .orElse(facts);
    }

    private static Table teachers(PageRequest request, Opened opened) {
        return Table.of(
                        "What it tells of",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Change"),
                        Table.words("Where it stands"))
                .whenEmpty("Nothing any more: the file was discarded, and what it told of is ready again.")
                .rows(opened.lines().stream()
                        .map(line -> List.of(
                                Cell.of(Link.to(
                                        ConsoleHandOversPage.address(request) + "/"
                                                + line.handOver().change(),
                                        line.teacher())),
                                Cell.of(line.schoolName()),
                                Cell.of(Cards.what(line)),
                                Cell.of(PlaceCard.tag(line.handOver().state()))))
                        .toList());
    }

    private static Screen said(Screen screen, Form form) {
        return switch (form.value("done")) {
            case "sent" -> screen.saying(Notice.success("The file counts as sent"));
            case "discard" -> screen.saying(Notice.success("The file is discarded. What it told of is ready again"));
            default -> screen;
        };
    }

    private static String address(PageRequest request, long id) {
        return ConsoleHandOversPage.address(request) + "/files/" + id;
    }
}
