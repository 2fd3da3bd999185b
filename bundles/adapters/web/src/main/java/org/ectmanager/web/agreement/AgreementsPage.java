/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import gg.jte.models.runtime.JteModel;
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
import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.agreement.AcceptAgreements.SchoolAgreement;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.school.OwnSchools;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a school agrees to with its appropriate body, read and accepted by its head teacher (P24). */
@Component
@Path(Place.PATH + "/agreements")
public final class AgreementsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final AcceptAgreements agreements;
    private final AgreementPaper paper;
    private final OwnSchools schools;
    private final Clock clock;

    @Activate
    public AgreementsPage(
            @Reference AcceptAgreements agreements,
            @Reference AgreementPaper paper,
            @Reference OwnSchools schools,
            @Reference Clock clock) {
        this.agreements = agreements;
        this.paper = paper;
        this.schools = schools;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @PathParam("school") long number) {
        var place = place(request, number);
        var root = place.root() + "/agreements";
        var standing = agreements.at(place.caller(), place.school());
        return Replies.ok(templates.reportList(
                place.screen("Agreements"),
                List.of(
                        AgreementTables.standing(root, standing, clock),
                        accepted(root, agreements.accepted(place.caller(), place.school())))));
    }

    private Table accepted(String root, List<Acceptance> all) {
        return Table.of(
                        "What your school has accepted",
                        Table.words("Agreement"),
                        Table.words("Version"),
                        Table.words("Accepted by"),
                        Table.words("On"))
                .whenEmpty("Nothing yet.")
                .rows(all.stream()
                        .map(acceptance -> List.of(
                                Cell.of(Link.to(
                                        root + "/accepted/" + acceptance.id(),
                                        acceptance.words().title())),
                                Cell.of(acceptance.words().version()),
                                Cell.of(acceptance.by().name()),
                                Cell.of(Days.of(acceptance.at(), clock))))
                        .toList());
    }

    @GET
    @Path("{agreement: [a-z0-9-]{2,40}}")
    public Response read(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("agreement") String agreement) {
        var place = place(request, number);
        var standing = find(place, agreement).orElseThrow(NotFoundException::new);
        var screen = screen(place, standing);
        return Replies.ok(shown(
                place,
                standing,
                form.isChosen("done", "accepted") && standing.standing().isPresent()
                        ? screen.saying(Notice.success("Your school has accepted this agreement"))
                        : screen));
    }

    @POST
    @Path("{agreement: [a-z0-9-]{2,40}}")
    public Response accept(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("agreement") String agreement) {
        var place = place(request, number);
        var refusals = agreements.accept(
                place.caller(), place.school(), agreement, form.value("version"), form.isChosen("accepted", "yes"));
        if (refusals.isEmpty()) {
            return Replies.seeOther(place.root() + "/agreements/" + agreement + "?done=accepted");
        }
        var standing = find(place, agreement).orElseThrow(NotFoundException::new);
        return Replies.again(shown(place, standing, screen(place, standing).with(form.refused(refusals))));
    }

    @GET
    @Path("accepted/{acceptance: [0-9]{1,18}}")
    public Response accepted(
            @Context PageRequest request, @PathParam("school") long number, @PathParam("acceptance") long acceptance) {
        var place = place(request, number);
        var found = found(place, acceptance);
        return Replies.ok(templates.agreementAccepted(
                place.screen(found.words().title(), Link.to(place.root() + "/agreements", "Agreements")),
                AgreementTables.facts(found, clock),
                found.words().paragraphs(),
                place.root() + "/agreements/accepted/" + acceptance + "/pdf"));
    }

    @GET
    @Path("accepted/{acceptance: [0-9]{1,18}}/pdf")
    public Response print(
            @Context PageRequest request, @PathParam("school") long number, @PathParam("acceptance") long acceptance) {
        var place = place(request, number);
        return paper.pdf(place.caller().body(), found(place, acceptance));
    }

    private Place place(PageRequest request, long number) {
        var place = Place.of(request, number);
        schools.require(place.caller(), place.school());
        return place;
    }

    private Acceptance found(Place place, long acceptance) {
        return agreements.accepted(place.caller(), place.school(), acceptance).orElseThrow(NotFoundException::new);
    }

    private Optional<SchoolAgreement> find(Place place, String agreement) {
        return agreements.find(place.caller(), place.school(), agreement);
    }

    private static Screen screen(Place place, SchoolAgreement standing) {
        return place.screen(standing.agreement().title(), Link.to(place.root() + "/agreements", "Agreements"));
    }

    private JteModel shown(Place place, SchoolAgreement standing, Screen screen) {
        return templates.agreementRead(
                screen,
                standing,
                standing.standing().map(accepted -> AgreementTables.facts(accepted, clock)),
                standing.standing()
                        .map(accepted -> place.root() + "/agreements/accepted/" + accepted.id() + "/pdf")
                        .orElse(""),
                place.root() + "/people");
    }
}
