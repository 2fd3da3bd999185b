/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.agreement.SeeAcceptances;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Acceptances.Line;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which schools have accepted which version of an appropriate body's agreements (P24). */
@Component
@Path("/{body}/console/agreements")
public final class ConsoleAgreementsPage implements Page {

    private static final String AGREEMENT = "agreement";

    private final Templates templates = new StaticTemplates();
    private final SeeAcceptances acceptances;
    private final AgreementPaper paper;
    private final Clock clock;

    @Activate
    public ConsoleAgreementsPage(
            @Reference SeeAcceptances acceptances, @Reference AgreementPaper paper, @Reference Clock clock) {
        this.acceptances = acceptances;
        this.paper = paper;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var all = acceptances.agreements(caller);
        var screen = request.screen("Agreements with schools").below(Link.to(request.home() + "/console", "Home"));
        if (all.isEmpty()) {
            return Replies.ok(
                    templates.listList(
                            screen,
                            LongList.of(
                                    Table.of("Agreements")
                                            .whenEmpty(
                                                    "Your appropriate body asks schools for none here. Its plugin says which there are."))));
        }
        var shown = all.stream()
                .filter(agreement -> agreement.id().equals(form.value(AGREEMENT)))
                .findFirst()
                .orElse(all.get(0));
        var words = form.value(Search.FIELD);
        var found = acceptances.schools(caller, shown.id(), Wanted.of(words, Choice.page(form)));
        var table = table(request, shown, found.items());
        return Replies.ok(templates.listList(
                screen,
                LongList.of(table, found, Search.address(href(request, shown), words))
                        .searchedBy(Search.open(
                                        "Find a school",
                                        "By name, town, postcode or URN",
                                        words,
                                        request.home() + "/console/agreements")
                                .keeping(AGREEMENT, shown.id()))
                        .dividedInto(
                                all.stream()
                                        .map(each -> Link.to(href(request, each), each.title()))
                                        .toList(),
                                href(request, shown))
                        .asked(form)));
    }

    private Table table(PageRequest request, Agreement agreement, List<Line> schools) {
        return Table.of(
                        agreement.title() + ", version " + agreement.version(),
                        Table.words("School"),
                        Table.words("Place"),
                        Table.words("Where it stands"),
                        Table.words("Accepted last"))
                .whenEmpty("No school is let in yet.")
                .rows(schools.stream()
                        .map(line -> List.of(
                                Cell.of(line.name()),
                                Cell.of(line.place()),
                                Cell.of(standing(agreement, line)),
                                last(request, line)))
                        .toList());
    }

    private Tag standing(Agreement agreement, Line line) {
        if (acceptances.holds(agreement, line)) {
            return Tag.green("Accepted");
        }
        return line.last().isPresent() ? Tag.yellow("To accept again") : Tag.red("Not accepted");
    }

    private Cell last(PageRequest request, Line line) {
        return line.last()
                .map(last -> Cell.of(Link.to(
                        request.home() + "/console/agreements/accepted/" + last.acceptance(),
                        "Version " + last.version() + ", by " + last.by() + " on " + Days.of(last.at(), clock))))
                .orElse(Cell.of("Never"));
    }

    private static String href(PageRequest request, Agreement agreement) {
        return request.home() + "/console/agreements?" + AGREEMENT + "=" + agreement.id();
    }

    @GET
    @Path("accepted/{acceptance: [0-9]{1,18}}")
    public Response accepted(@Context PageRequest request, @PathParam("acceptance") long acceptance) {
        var found = found(request, acceptance);
        var root = request.home() + "/console";
        return Replies.ok(templates.agreementAccepted(
                request.screen(found.words().title())
                        .below(Link.to(root, "Home"), Link.to(root + "/agreements", "Agreements with schools")),
                AgreementTables.facts(found, clock),
                found.words().paragraphs(),
                root + "/agreements/accepted/" + acceptance + "/pdf"));
    }

    @GET
    @Path("accepted/{acceptance: [0-9]{1,18}}/pdf")
    public Response print(@Context PageRequest request, @PathParam("acceptance") long acceptance) {
        var found = found(request, acceptance);
        return paper.pdf(Entrance.body(request), found);
    }

    private Acceptance found(PageRequest request, long acceptance) {
        return acceptances.accepted(Entrance.caller(request), acceptance).orElseThrow(NotFoundException::new);
    }
}
