/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.report.KeptWriting;
import org.ectmanager.application.report.KeptWriting.Opened;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written in a report that fell away from the plan, to be read and copied. */
@Component
@Path(Desk.PATH + "/kept")
public final class KeptWritingPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final KeptWriting writing;

    @Activate
    public KeptWritingPage(@Reference KeptWriting writing) {
        this.writing = writing;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var desk = Desk.of(request, school, id);
        var opened = writing.open(desk.caller(), desk.school(), id).orElseThrow(NotFoundException::new);
        var record = desk.root() + "/ects/" + opened.induction().id();
        var screen = request.screen(opened.fallen().report().title() + ", as it was begun")
                .below(
                        Link.to(desk.root(), "School home"),
                        Link.to(record, opened.induction().name().full()));
        return Replies.ok(templates.reportKept(
                screen,
                KeptWords.why(opened.fallen()),
                opened.into().map(into -> Link.to(desk.list() + "/" + into.id(), into.title())),
                cards(opened, desk.address() + "/kept")));
    }

    @GET
    @Path("evidence/{file: [0-9]{1,18}}")
    public Response download(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("file") long file) {
        var desk = Desk.of(request, school, id);
        return writing.evidence(desk.caller(), desk.school(), id, file)
                .map(Downloads::of)
                .orElseThrow(NotFoundException::new);
    }

    private static List<SummaryList> cards(Opened opened, String address) {
        var content = opened.fallen().report().content();
        var cards = new ArrayList<SummaryList>();
        Optional.of(content.contractSaid())
                .filter(said -> !said.isBlank())
                .map(said -> SummaryList.card("Contract and attendance").row("What is wrong with the contract", said))
                .ifPresent(cards::add);
        opened.form().tutorSections().forEach(section -> cards.add(ReportView.answers(section, content.answers())));
        if (!opened.evidence().isEmpty()) {
            cards.add(ReportView.evidence(opened.evidence(), address));
        }
        return List.copyOf(cards);
    }
}
