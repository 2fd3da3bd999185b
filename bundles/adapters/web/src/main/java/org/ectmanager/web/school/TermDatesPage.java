/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The term dates by which plans at a school are made, year by year, and whose they are (R21). */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/details/terms")
public final class TermDatesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageTermDates terms;

    @Activate
    public TermDatesPage(@Reference ManageTermDates terms) {
        this.terms = terms;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var place = TermsPlace.of(request, school);
        var years = place.years(terms);
        return Replies.ok(templates.schoolTerms(
                said(place.screen("Term dates"), form.value("done")),
                years.stream().map(year -> card(place, year)).toList()));
    }

    private static Screen said(Screen screen, String done) {
        return switch (done) {
            case "saved" -> screen.saying(Notice.success("Term dates saved. The plans follow them"));
            case "given-up" ->
                screen.saying(
                        Notice.success(screen.siteName() + "’s term dates are in force again. The plans follow them"));
            default -> done.matches("gone-20[0-9][0-9]") ? gone(screen, done.substring("gone-".length())) : screen;
        };
    }

    /** To whoever comes back to dates that were given up. */
    private static Screen gone(Screen screen, String begins) {
        return screen.saying(Notice.important(
                "The school has no term dates of its own for " + TermsPlace.title(Integer.parseInt(begins)),
                "They were given up, or never entered. " + screen.siteName() + "’s are in force, as shown here."));
    }

    private SummaryList card(TermsPlace place, Year year) {
        var title = TermsPlace.title(year.begins());
        var card = SummaryList.card("School year " + title, links(place, year, title))
                .row("Whose dates", whose(place, year));
        return TermFacts.rows(card, year.terms());
    }

    private Link[] links(TermsPlace place, Year year, String title) {
        if (!terms.mayChange(place.caller(), place.school())) {
            return new Link[0];
        }
        var enter = new Link(
                year.own().isPresent() ? "Change" : "Enter the school’s own",
                place.address(year.begins()),
                "term dates of " + title);
        var giveUp =
                new Link("Give up", place.address(year.begins()) + "/give-up", "the school’s own dates of " + title);
        return Stream.of(enter, giveUp)
                .filter(link -> link == enter || year.own().isPresent())
                .toArray(Link[]::new);
    }

    private static String whose(TermsPlace place, Year year) {
        if (year.own().isPresent()) {
            return "The school’s own";
        }
        var body = place.request().screen("").siteName();
        return year.bodys().stream().anyMatch(SchoolTerm::provisional)
                ? "Worked out from the usual pattern, because " + body + " has published none yet"
                : body + "’s";
    }

    /** The terms of the appropriate body, to compare with. */
    static SummaryList bodys(Screen screen, List<SchoolTerm> terms) {
        return TermFacts.rows(SummaryList.card(screen.siteName() + "’s term dates"), terms);
    }
}
